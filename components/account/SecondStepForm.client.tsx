'use client'

import { Field } from './Field.client.tsx'
import type { FieldOf } from './fields.ts'
import { Form, type FormWords } from './Form.client.tsx'
import type { FormAction, SecondStepState } from './formState.ts'
import { RecoveryCodes, type CodeWords } from './RecoveryCodes.client.tsx'
import styles from './SecondStepForm.module.css'
import { useForm } from './useForm.client.ts'

type Props = {
  name: string
  action: FormAction<SecondStepState>
  /** What is said instead of the form when there is nothing left to do. */
  whenOn: string | null
  password: FieldOf[]
  code?: FieldOf
  words: FormWords & CodeWords & { scan: string; qrCode: string; secret: string; confirm: string }
}

/** The password, then what the app must be told and a code of it, then recovery codes; or the password, then new codes. */
export function SecondStepForm({ name, action, whenOn, password, code, words }: Props) {
  const form = useForm(action, {})
  const { setUp, codes, fieldProblems = {} } = form.state
  if (codes !== undefined) return <RecoveryCodes codes={codes} words={words} />
  if (whenOn !== null) return <p className={styles.on}>{whenOn}</p>

  const fields = setUp !== undefined && code !== undefined ? [code] : password
  const firstWrong = fields.find((field) => fieldProblems[field.name] !== undefined)
  return (
    <Form
      form={form}
      words={setUp === undefined ? words : { ...words, submit: words.confirm }}
      asksSecret={setUp === undefined}
    >
      {setUp && (
        <div className={styles.setUp}>
          <p>{words.scan}</p>
          <img src={setUp.qrCode} alt={words.qrCode} width="200" height="200" className={styles.qrCode} />
          <p>
            {words.secret}
            <code dir="ltr">{setUp.secret.match(/.{1,4}/g)?.join(' ')}</code>
          </p>
        </div>
      )}
      {fields.map((field) => (
        <Field
          key={field.name}
          field={field}
          form={name}
          typed={undefined}
          problem={fieldProblems[field.name]}
          isFirstWrong={field === firstWrong}
        />
      ))}
    </Form>
  )
}
