import type { ReactNode } from 'react'
import type { Addresses } from '#app/addresses.ts'
import { Shell } from '#components/shell/Shell.tsx'
import type { Language } from '#domain/languages.ts'
import { readShell, readToday } from './shell.ts'

type Props = { language: Language; addresses?: Addresses; children: ReactNode }

/** What stands around every page. It is the page's to place, because it leads to the same page in other languages. */
export async function Frame({ language, addresses = {}, children }: Props) {
  const [shell, today] = await Promise.all([readShell(language), readToday(language)])
  return (
    <Shell query={shell} language={language} addresses={addresses} today={today}>
      {children}
    </Shell>
  )
}
