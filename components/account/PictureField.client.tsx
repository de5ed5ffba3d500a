'use client'

import { useState, type ChangeEvent } from 'react'
import styles from './PictureField.module.css'

type Props = {
  name: string
  control: { id: string }
  shown: string | null
  remove: string
}

/** How large a portrait is kept, in pixels. */
const side = 320

/** A file to choose. Where the script runs, it is cut to a square and made small before it is sent. */
export function PictureField({ name, control, shown, remove }: Props) {
  const [made, setMade] = useState('')

  async function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0]
    setMade(file === undefined ? '' : await squareOf(file).catch(() => ''))
  }

  const picture = made || shown
  return (
    <div className={styles.picture}>
      {picture && <img src={picture} alt="" width="72" height="72" className={styles.shown} />}
      <input
        {...control}
        name={made ? undefined : name}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        onChange={choose}
      />
      {made && <input type="hidden" name={name} value={made} />}
      {shown && (
        <label className={styles.remove}>
          <input type="checkbox" name="removePicture" /> {remove}
        </label>
      )}
    </div>
  )
}

async function squareOf(file: File): Promise<string> {
  const image = await createImageBitmap(file)
  const shorter = Math.min(image.width, image.height)
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = Math.min(side, shorter)
  const left = (image.width - shorter) / 2
  const top = (image.height - shorter) / 2
  canvas.getContext('2d')?.drawImage(image, left, top, shorter, shorter, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/jpeg', 0.8)
}
