'use server'

import { refresh } from 'next/cache'
import { visitAsMember } from '#app/member.ts'
import { refused, textIn } from '#app/refused.ts'
import type { FormState, SecondStepState } from '#components/account/formState.ts'
import type { Language } from '#domain/languages.ts'
import { execute } from '#graphql/execute.ts'
import { translator } from '#messages/translator.ts'
import { confirmDocument, renewDocument, startDocument, stopDocument } from './documents.ts'

/** First the password, then a code of the app that was told the secret meanwhile. */
export async function setUpSecondStep(
  language: Language,
  before: SecondStepState,
  data: FormData,
): Promise<SecondStepState> {
  const ctx = await visitAsMember({ language, part: 'second-step' })
  const code = textIn(data, 'code')
  if (before.setUp === undefined || !data.has('code')) {
    const input = { password: textIn(data, 'password') }
    const { startSecondStep: started } = await execute(startDocument, { input }, ctx)
    if (started.__typename !== 'StartSecondStepSuccess') return refused({ language, data, problem: started })
    return { setUp: { secret: started.secret, qrCode: started.qrCode } }
  }

  const { confirmSecondStep: confirmed } = await execute(confirmDocument, { input: { code } }, ctx)
  if (confirmed.__typename === 'RecoveryCodesSuccess') return { codes: confirmed.codes }
  return { ...refused({ language, data, problem: confirmed }), setUp: before.setUp }
}

export async function renewCodes(language: Language, _: SecondStepState, data: FormData): Promise<SecondStepState> {
  const ctx = await visitAsMember({ language, part: 'second-step' })
  const input = { password: textIn(data, 'password') }
  const { renewRecoveryCodes: result } = await execute(renewDocument, { input }, ctx)
  if (result.__typename !== 'RecoveryCodesSuccess') return refused({ language, data, problem: result })
  return { codes: result.codes }
}

export async function stopSecondStep(language: Language, _: FormState, data: FormData): Promise<FormState> {
  const ctx = await visitAsMember({ language, part: 'second-step' })
  const input = { password: textIn(data, 'password') }
  const { stopSecondStep: result } = await execute(stopDocument, { input }, ctx)
  if (result.__typename !== 'AccountSuccess') return refused({ language, data, problem: result })
  refresh()
  return { notice: translator(language)('accountPages.secondStepStopped') }
}
