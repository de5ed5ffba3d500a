import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { translator } from '#messages/translator.ts'
import { AccountForm } from './AccountForm.client.tsx'
import { currentPassword } from './currentPassword.ts'
import { ExportForm } from './ExportForm.tsx'
import type { FormAction } from './formState.ts'
import { FormSection } from './FormSection.tsx'

type Props = {
  language: Language
  hasPassword: boolean
  /** Whether the account goes already. */
  isLeaving: boolean
  exportProblem: string | undefined
  deleteAccount: FormAction
}

/** What somebody can do with everything that is kept about them. */
export function DataPage({ language, hasPassword, isLeaving, exportProblem, deleteAccount }: Props) {
  const t = translator(language)
  const password = hasPassword ? [currentPassword(language)] : []
  return (
    <>
      <FormSection title={t('accountPages.data')} text={t('accountPages.dataText')} level="page">
        {null}
      </FormSection>
      <FormSection title={t('accountPages.export')} text={t('accountPages.exportText')}>
        <ExportForm
          action={`${paths.account(language)}/export`}
          fields={password}
          submit={t('accountPages.exportSubmit')}
          problem={exportProblem}
        />
      </FormSection>
      {!isLeaving && (
        <FormSection title={t('accountPages.delete')} text={t('accountPages.deleteText')}>
          <AccountForm
            name="delete"
            action={deleteAccount}
            steps={{ fields: password }}
            look="grave"
            words={{
              submit: t('accountPages.deleteSubmit'),
              pending: t('account.sending'),
              typeAgain: t('account.typeAgain'),
            }}
          />
        </FormSection>
      )}
    </>
  )
}
