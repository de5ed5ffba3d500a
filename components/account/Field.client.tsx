'use client'

import { Captcha } from './Captcha.client.tsx'
import type { FieldOf } from './fields.ts'
import styles from './Field.module.css'
import { PictureField } from './PictureField.client.tsx'

type Props = {
  field: FieldOf
  /** Tells the forms of one page apart. */
  form: string
  typed: string | undefined
  problem: string | undefined
  isFirstWrong: boolean
  /** What the form was answered with last. */
  answer?: unknown
}

/** A field with its label above it, and what there is to know and to mend below. */
export function Field({ field, form, typed, problem, isFirstWrong, answer }: Props) {
  const id = `${form}-${field.name}`
  const value = typed ?? ('value' in field ? field.value : undefined)
  if (field.type === 'hidden') return <input type="hidden" name={field.name} value={value} />

  const hint = 'hint' in field ? field.hint : undefined
  const about = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined
  const control = {
    id,
    name: field.name,
    'aria-describedby': about,
    'aria-invalid': problem === undefined ? undefined : true,
    // Where no script runs, this is what leads to the mistake.
    ...(isFirstWrong && { autoFocus: true }),
  }
  return (
    <div className={field.type === 'checkbox' ? styles.choice : styles.field} data-wrong={problem !== undefined}>
      {field.type === 'captcha' ? (
        <span className={styles.label}>{field.label}</span>
      ) : (
        <label htmlFor={id}>{field.label}</label>
      )}
      <Control field={field} control={control} value={value} answer={answer} />
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {problem !== undefined && (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  )
}

type ControlProps = {
  field: Exclude<FieldOf, { type: 'hidden' }>
  control: { id: string; name: string }
  value: string | undefined
  answer: unknown
}

function Control({ field, control, value, answer }: ControlProps) {
  switch (field.type) {
    case 'captcha':
      return <Captcha {...field} id={control.id} answer={answer} />
    case 'picture':
      return <PictureField {...field} control={control} />
    case 'long':
      return <textarea {...control} rows={5} maxLength={field.maxLength} defaultValue={value} />
    case 'choice':
      return (
        <select {...control} defaultValue={value}>
          {field.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )
    case 'checkbox':
      return <input {...control} type="checkbox" defaultChecked={value === 'on'} />
    default:
      return (
        <input
          {...control}
          type={field.type}
          required={!field.isOptional}
          defaultValue={value}
          autoComplete={field.autoComplete}
          autoCapitalize={field.isCode || field.type !== 'text' ? 'none' : undefined}
          spellCheck={false}
          maxLength={field.maxLength}
          dir={field.isCode || field.type === 'email' ? 'ltr' : undefined}
        />
      )
  }
}
