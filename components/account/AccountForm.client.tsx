'use client'

import type { ReactNode } from 'react'
import { Field } from './Field.client.tsx'
import type { FieldOf } from './fields.ts'
import { Form, type FormWords, type Look } from './Form.client.tsx'
import type { FormAction } from './formState.ts'
import { useForm } from './useForm.client.ts'

type Props = {
  /** Tells the forms of one page apart. */
  name: string
  action: FormAction
  /** The fields of each step; most forms have one. */
  steps: Record<string, FieldOf[]>
  words: FormWords
  look?: Look
  /** Between the fields and the button. */
  children?: ReactNode
}

/** Any form of accounts: it posts to its action, with and without a script, and shows what came of it. */
export function AccountForm({ name, action, steps, words, look = 'plain', children }: Props) {
  const form = useForm(action, {})
  const { fieldProblems = {}, values = {}, step } = form.state
  const fields = steps[step ?? ''] ?? Object.values(steps)[0] ?? []
  const firstWrong = fields.find((field) => fieldProblems[field.name] !== undefined)
  return (
    <Form form={form} words={words} look={look} asksSecret={fields.some(({ type }) => type === 'password')}>
      {fields.map((field) => (
        <Field
          key={field.name}
          field={field}
          form={name}
          typed={values[field.name]}
          problem={fieldProblems[field.name]}
          isFirstWrong={field === firstWrong}
          answer={form.state}
        />
      ))}
      {children}
    </Form>
  )
}
