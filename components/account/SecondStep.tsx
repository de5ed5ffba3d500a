import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { translator } from '#messages/translator.ts'
import { AccountForm } from './AccountForm.client.tsx'
import { currentPassword } from './currentPassword.ts'
import type { FormAction, SecondStepState } from './formState.ts'
import { FormSection } from './FormSection.tsx'
import { SecondStepForm } from './SecondStepForm.client.tsx'

export const SecondStep_account = graphql(`
  fragment SecondStep_account on Account {
    hasSecondStep
    hasPassword
    recoveryCodesLeft
  }
`)

type Props = {
  account: FragmentType<typeof SecondStep_account>
  language: Language
  actions: { setUp: FormAction<SecondStepState>; renew: FormAction<SecondStepState>; stop: FormAction }
}

/** A second step besides the password: set up, kept in codes, and switched off again. */
export function SecondStep({ language, actions, ...props }: Props) {
  const { hasSecondStep, hasPassword, recoveryCodesLeft } = readFragment(SecondStep_account, props.account)
  const t = translator(language)
  const password = hasPassword ? [currentPassword(language)] : []
  const pending = t('account.sending')
  const words = {
    scan: t('accountPages.secondStepScan'),
    qrCode: t('accountPages.qrCode'),
    secret: t('accountPages.secret'),
    confirm: t('accountPages.secondStepConfirm'),
    codesOnce: t('accountPages.codesOnce'),
    codes: t('accountPages.recoveryCodes'),
    copy: t('accountPages.codesCopy'),
    copied: t('accountPages.codesCopied'),
    print: t('accountPages.codesPrint'),
    pending,
    typeAgain: t('account.typeAgain'),
  }
  return (
    <>
      <FormSection title={t('accountPages.secondStep')} text={t('accountPages.secondStepText')} level="page">
        <SecondStepForm
          name="set-up"
          action={actions.setUp}
          whenOn={hasSecondStep ? t('accountPages.secondStepIsOn') : null}
          password={password}
          code={{
            type: 'text',
            name: 'code',
            label: t('accountPages.appCode'),
            hint: t('accountPages.appCodeHint'),
            autoComplete: 'one-time-code',
            isCode: true,
          }}
          words={{ ...words, submit: t('accountPages.secondStepStart') }}
        />
      </FormSection>
      {hasSecondStep && (
        <>
          <FormSection
            title={t('accountPages.recoveryCodes')}
            text={`${t('accountPages.codesLeft', { count: recoveryCodesLeft })} ${t('accountPages.codesRenewText')}`}
          >
            <SecondStepForm
              name="renew"
              action={actions.renew}
              whenOn={null}
              password={password}
              words={{ ...words, submit: t('accountPages.codesRenew') }}
            />
          </FormSection>
          <FormSection title={t('accountPages.secondStepStopTitle')} text={t('accountPages.secondStepStopText')}>
            <AccountForm
              name="stop"
              action={actions.stop}
              steps={{ fields: password }}
              look="grave"
              words={{ submit: t('accountPages.secondStepStop'), pending, typeAgain: words.typeAgain }}
            />
          </FormSection>
        </>
      )}
    </>
  )
}
