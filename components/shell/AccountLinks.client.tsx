'use client'

import { useEffect, useState, type MouseEvent } from 'react'
import { askWhoIsSignedIn, signOut } from './signedIn.client.ts'

type Props = {
  links: { signIn: string; register: string; account: string }
  words: { signIn: string; register: string; signOut: string; close: string }
  children: React.ReactNode
}

/** The way in; for who is in already, the way to their account and out. Guests cause no request. */
export function AccountLinks({ links, words, children }: Props) {
  const [name, setName] = useState<string | null>(null)

  useEffect(() => {
    const ask = () => void askWhoIsSignedIn().then(setName, () => undefined)
    ask()
    addEventListener('pageshow', ask)
    return () => removeEventListener('pageshow', ask)
  }, [])

  if (name !== null) {
    return (
      <>
        <a href={links.account}>
          <bdi>{name}</bdi>
        </a>
        <form
          method="post"
          onSubmit={(event) => {
            event.preventDefault()
            void signOut()
          }}
        >
          <button type="submit">{words.signOut}</button>
        </form>
      </>
    )
  }

  function open(event: MouseEvent<HTMLAnchorElement>) {
    const { href } = event.currentTarget
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    if (!isPlain || document.querySelector('[data-form-page]')) return
    event.preventDefault()
    import('#components/account/formDialog.client.ts')
      .then(({ openFormDialog }) => openFormDialog({ href, close: words.close }))
      .catch(() => location.assign(href))
  }

  return (
    <>
      <a href={links.signIn} onClick={open}>
        {words.signIn}
      </a>
      <a href={links.register} onClick={open}>
        {words.register}
      </a>
      {children}
    </>
  )
}
