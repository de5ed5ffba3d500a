'use client'

import type {} from 'altcha/types/react'
import { useEffect, useRef } from 'react'
import { loadAltcha } from './altcha.client.ts'

type Props = { name: string; language: 'fr' | 'ar' | 'en'; answer: unknown }

/** The paper's own words stand around it; it needs no mark and no foot. */
const plain = JSON.stringify({ hideLogo: true, hideFooter: true })

/** ALTCHA's box. It works while the form is filled in, and anew after each answer: a proof is good for one. */
export function ProofOfWork({ name, language, answer }: Props) {
  const widget = useRef<HTMLElementTagNameMap['altcha-widget']>(null)

  useEffect(() => {
    void loadAltcha(language)
  }, [language])

  useEffect(() => {
    const { current } = widget
    return () => {
      if (!current?.isConnected) return
      current.reset?.()
      void current.verify?.()
    }
  }, [answer])

  return (
    <altcha-widget
      ref={widget}
      name={name}
      challenge="/api/challenge"
      language={language}
      auto="onload"
      configuration={plain}
      suppressHydrationWarning
    />
  )
}
