type Named = { name: string; label: string; hint?: string; value?: string }

/** A field of a form, told in plain values. */
export type FieldOf =
  | (Named & {
      type: 'text' | 'email' | 'password'
      autoComplete: string
      /** Codes and identifiers are written from left to right in every language. */
      isCode?: true
      maxLength?: number
      isOptional?: true
    })
  | (Named & { type: 'long'; maxLength: number })
  | (Named & { type: 'choice'; choices: { value: string; label: string }[] })
  | (Named & { type: 'checkbox' })
  | (Named & { type: 'picture'; shown: string | null; remove: string })
  | { type: 'hidden'; name: string; value: string }
  | CaptchaField

export type CaptchaField = {
  type: 'captcha'
  name: string
  label: string
  language: 'fr' | 'ar' | 'en'
  /** The public key of reCAPTCHA; null for ALTCHA. */
  siteKey: string | null
  withoutScript: string
}
