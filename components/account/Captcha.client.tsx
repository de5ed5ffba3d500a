'use client'

import 'altcha/altcha.css'
import { type ComponentType, useEffect, useState } from 'react'
import type { ReCAPTCHAProps } from 'react-google-recaptcha'
import type { CaptchaField } from './fields.ts'
import styles from './Captcha.module.css'
import { ProofOfWork } from './ProofOfWork.client.tsx'

type Props = CaptchaField & { id: string; answer: unknown }

/** What shows that a person is at work: ALTCHA, or reCAPTCHA where its key is set. Both need a script, and say so. */
export function Captcha({ id, name, label, language, siteKey, withoutScript, answer }: Props) {
  return (
    <div
      id={id}
      data-foreign={siteKey === null ? undefined : ''}
      className={styles.captcha}
      role="group"
      aria-label={label}
    >
      {siteKey === null ? (
        <ProofOfWork name={name} language={language} answer={answer} />
      ) : (
        <ForeignCaptcha name={name} language={language} siteKey={siteKey} />
      )}
      <p className="without-script">{withoutScript}</p>
    </div>
  )
}

function ForeignCaptcha({ name, language, siteKey }: { name: string; language: string; siteKey: string }) {
  const [Widget, setWidget] = useState<ComponentType<ReCAPTCHAProps>>()
  const [token, setToken] = useState('')

  useEffect(() => {
    void import('react-google-recaptcha').then((library) => setWidget(() => library.default))
  }, [])

  return (
    <>
      <input type="hidden" name={name} value={token} />
      {Widget && <Widget sitekey={siteKey} hl={language} onChange={(given) => setToken(given ?? '')} />}
    </>
  )
}
