import { Field } from './Field.client.tsx'
import type { FieldOf } from './fields.ts'
import styles from './Form.module.css'

type Props = { action: string; fields: FieldOf[]; submit: string; problem: string | undefined }

/** A form whose answer is a file, so no script has a part in it. */
export function ExportForm({ action, fields, submit, problem }: Props) {
  return (
    <form action={action} method="post" noValidate className={styles.form}>
      {fields.map((field) => (
        <Field
          key={field.name}
          field={field}
          form="export"
          typed={undefined}
          problem={problem}
          isFirstWrong={problem !== undefined}
        />
      ))}
      <button type="submit" className={styles.plain}>
        {submit}
      </button>
    </form>
  )
}
