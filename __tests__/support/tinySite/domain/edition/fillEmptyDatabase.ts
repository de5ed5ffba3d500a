import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'

type Place = { databaseUrl: string; mediaFolder: string; now: Date }

export async function fillEmptyDatabase({ databaseUrl, mediaFolder }: Place): Promise<'filled' | 'notEmpty'> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rowCount } = await client.query('SELECT FROM notes')
  if (rowCount === 0) {
    await writeFile(join(mediaFolder, 'picture.txt'), '0123456789')
    await client.query(`INSERT INTO notes VALUES ('the demonstration edition')`)
  }
  await client.end()
  return rowCount === 0 ? 'filled' : 'notEmpty'
}
