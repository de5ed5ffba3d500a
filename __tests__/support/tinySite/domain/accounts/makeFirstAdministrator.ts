export async function makeFirstAdministrator(): Promise<null> {
  return null
}
