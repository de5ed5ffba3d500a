export const queues: string[] = []

export const clock = {}

export async function performJob(): Promise<string> {
  return 'nothing'
}
