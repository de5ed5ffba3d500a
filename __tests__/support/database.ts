import { copyOf, makeSeededTemplate, type TestDatabase } from './templates.ts'

/** An empty, migrated database on a real PostgreSQL. */
export function freshDatabase(): Promise<TestDatabase> {
  return copyOf('migrated')
}

/** A database that holds the demonstration edition; the first caller of a run waits until it is filled. */
export async function seededDatabase(): Promise<TestDatabase> {
  await makeSeededTemplate()
  return copyOf('seeded')
}
