import type { Language } from '#domain/languages.ts'
import { translator } from '#messages/translator.ts'
import styles from './Share.module.css'
import { ShareButtons } from './ShareButtons.client.tsx'
import { ShareIcon, type Icon } from './ShareIcon.tsx'
import { mailAddress, networks, shareAddress, type Network, type Shared } from './shareAddresses.ts'

const names: Record<Network, string> = {
  facebook: 'Facebook',
  x: 'X',
  whatsapp: 'WhatsApp',
  linkedin: 'LinkedIn',
  telegram: 'Telegram',
}

/** Ways to pass a page on: plain links that tell nobody anything before they are followed, and what the browser can do. */
export function Share({ shared, language }: { shared: Shared; language: Language }) {
  const t = translator(language)
  return (
    <div className={styles.share} role="group" aria-label={t('share.title')}>
      <ul className={styles.networks}>
        {networks.map((network) => (
          <li key={network}>
            <a
              href={shareAddress(network, shared)}
              target="_blank"
              rel="noopener"
              title={names[network]}
              aria-label={t('share.on', { network: names[network] })}
            >
              <ShareIcon of={network} />
            </a>
          </li>
        ))}
        <li>
          <a href={mailAddress(shared)} title={t('share.mail')} aria-label={t('share.mail')}>
            <ShareIcon of="mail" />
          </a>
        </li>
      </ul>
      <ShareButtons
        {...shared}
        labels={{
          system: <Label icon="system" text={t('share.system')} />,
          copy: <Label icon="copy" text={t('share.copy')} />,
          print: <Label icon="print" text={t('share.print')} />,
        }}
        words={{ copied: t('share.copied'), refused: t('share.refused') }}
      />
    </div>
  )
}

function Label({ icon, text }: { icon: Icon; text: string }) {
  return (
    <>
      <ShareIcon of={icon} />
      {text}
    </>
  )
}
