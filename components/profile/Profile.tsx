import type { ReactNode } from 'react'
import styles from './Profile.module.css'

type Props = {
  /** What stands above the name; empty when nothing does. */
  portrait?: ReactNode
  name: string
  /** What they are, in a word or two. May be empty. */
  role: string
  /** May be empty. */
  text: string
  /** What leads on from here. */
  links?: ReactNode
  /** What they wrote. */
  children: ReactNode
}

/** Who writes, beside what they wrote. */
export function Profile({ portrait, name, role, text, links, children }: Props) {
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        {portrait}
        <div className={styles.who}>
          <h1 className={styles.name}>{name}</h1>
          {role !== '' && <p className={styles.role}>{role}</p>}
        </div>
        {text !== '' && <p className={styles.text}>{text}</p>}
        {links}
      </header>
      {children}
    </div>
  )
}
