import type { ReactNode } from 'react'
import styles from './AccountForm.module.css'

export type Field = { name: string; label: string; type: 'text' | 'password' | 'email' | 'checkbox' }

type Props = {
  title: string
  /** Why it cannot be sent yet. */
  notice: string
  fields: Field[]
  send: string
  children: ReactNode
}

/** A form whose place is there before it works: it says so, and takes nothing. */
export function AccountForm({ title, notice, fields, send, children }: Props) {
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{title}</h1>
      <p id="account-notice" className={styles.notice}>
        {notice}
      </p>
      <form className={styles.form} aria-describedby="account-notice">
        <fieldset disabled className={styles.fields}>
          <legend className="visually-hidden">{title}</legend>
          {fields.map((field) => (
            <label key={field.name} className={field.type === 'checkbox' ? styles.choice : styles.field}>
              <span>{field.label}</span>
              <input name={field.name} type={field.type} />
            </label>
          ))}
          <button type="submit" className={styles.send}>
            {send}
          </button>
        </fieldset>
      </form>
      <p className={styles.other}>{children}</p>
    </div>
  )
}
