'use client'

import type { ReactNode } from 'react'
import { Answer } from './Answer.client.tsx'
import styles from './Form.module.css'
import type { RunningForm } from './useForm.client.ts'

/** `grave` for what cannot be taken back, `quiet` for what stands beside other things. */
export type Look = 'plain' | 'grave' | 'quiet'

export type FormWords = {
  submit: string
  /** What the button does, where its words alone do not say it. */
  label?: string
  pending: string
  /** That what is secret has to be typed once more. */
  typeAgain?: string
}

type Props = {
  form: RunningForm
  words: FormWords
  look?: Look
  asksSecret?: boolean
  children: ReactNode
}

/** What every form looks like: what came of it, its fields, its button. */
export function Form({ form, words, look = 'plain', asksSecret = false, children }: Props) {
  const { state, action, submit, isPending, place } = form
  return (
    <div ref={place} className={styles.place}>
      <Answer state={state} />
      {state.done === undefined && (
        // The browser would say what is wrong in its own language, and in a bubble.
        <form action={action} onSubmit={submit} noValidate className={styles.form}>
          {asksSecret && isAnswered(state) && <p className="without-script">{words.typeAgain}</p>}
          {children}
          <button type="submit" className={styles[look]} aria-label={words.label} aria-disabled={isPending}>
            {isPending ? words.pending : words.submit}
          </button>
        </form>
      )}
    </div>
  )
}

function isAnswered({ problem, step }: RunningForm['state']): boolean {
  return problem !== undefined || step !== undefined
}
