import { startTransition, useActionState, useEffect, useRef, type SubmitEvent } from 'react'
import { focusOnAnswer } from './focusOnAnswer.client.ts'
import type { FormAction, FormState } from './formState.ts'

export type RunningForm<State extends FormState = FormState> = ReturnType<typeof useForm<State>>

/** The state of a form. What is typed stays typed, secrets included, for as long as the script runs. */
export function useForm<State extends FormState>(action: FormAction<State>, before: Awaited<State>) {
  const [state, dispatch, isPending] = useActionState<State, FormData>(action, before)
  const place = useRef<HTMLDivElement>(null)

  useEffect(() => {
    focusOnAnswer(place.current)
  }, [state])

  // React empties a form whose action it runs by itself.
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isPending) return
    const data = new FormData(event.currentTarget, event.nativeEvent.submitter)
    startTransition(() => dispatch(data))
  }

  return { state, action: dispatch, submit, isPending, place }
}
