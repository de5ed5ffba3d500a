import type { Language } from '#domain/languages.ts'
import { languages } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { fromSchema, ownNames } from '#messages/locales.ts'
import { translator } from '#messages/translator.ts'
import { AccountForm } from './AccountForm.client.tsx'
import type { FieldOf } from './fields.ts'
import type { FormAction } from './formState.ts'
import { FormSection } from './FormSection.tsx'

export const ProfileForm_account = graphql(`
  fragment ProfileForm_account on Account {
    name
    publicName
    biography
    language
    picture {
      renditions {
        url
        width
      }
    }
  }
`)

type Props = { account: FragmentType<typeof ProfileForm_account>; language: Language; action: FormAction }

export function ProfileForm({ language, action, ...props }: Props) {
  const account = readFragment(ProfileForm_account, props.account)
  const t = translator(language)
  const picture = account.picture?.renditions.toSorted((one, other) => one.width - other.width)[0]
  const fields: FieldOf[] = [
    { type: 'text', name: 'name', label: t('account.name'), value: account.name, autoComplete: 'name' },
    {
      type: 'text',
      name: 'publicName',
      label: t('accountPages.publicName'),
      hint: t('accountPages.publicNameHint'),
      value: account.publicName,
      autoComplete: 'nickname',
      isOptional: true,
    },
    {
      type: 'long',
      name: 'biography',
      label: t('accountPages.biography'),
      hint: t('accountPages.biographyHint'),
      value: account.biography,
      maxLength: 1000,
    },
    {
      type: 'picture',
      name: 'picture',
      label: t('accountPages.picture'),
      hint: t('accountPages.pictureHint'),
      shown: picture?.url ?? null,
      remove: t('accountPages.pictureRemove'),
    },
    {
      type: 'choice',
      name: 'language',
      label: t('accountPages.language'),
      value: fromSchema[account.language],
      choices: languages.map((value) => ({ value, label: ownNames[value] })),
    },
  ]
  return (
    <FormSection title={t('accountPages.profile')} text={t('accountPages.profileText')} level="page">
      <AccountForm
        name="profile"
        action={action}
        steps={{ fields }}
        words={{ submit: t('accountPages.save'), pending: t('account.sending') }}
      />
    </FormSection>
  )
}
