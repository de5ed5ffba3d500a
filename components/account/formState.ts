/** What a form was answered with, in the words of its page. What is secret is never in it. */
export type FormState = {
  /** What is the matter with the whole of it. */
  problem?: string
  /** What is the matter with single fields, by their names. */
  fieldProblems?: Record<string, string>
  /** What was typed, to be there again. */
  values?: Record<string, string>
  /** Which of its steps the form is at; the first where none is named. */
  step?: string
  /** What has been done; the form stays for more. */
  notice?: string
  /** What has been done; the form has had its time. */
  done?: { title: string; text: string; link?: Link }
}

export type Link = { href: string; text: string }

/** What a form posts to: a server action that knows the language of its page. */
export type FormAction<State extends FormState = FormState> = (before: State, data: FormData) => Promise<State>

/** Of the form that sets up a second step: what the app must be told, then the codes, shown this once. */
export type SecondStepState = FormState & {
  setUp?: { secret: string; qrCode: string }
  codes?: string[]
}
