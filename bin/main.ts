import { database } from './commands/database.ts'

export async function main(command: string): Promise<void> {
  switch (command) {
    case 'database':
      return database()
  }
}
