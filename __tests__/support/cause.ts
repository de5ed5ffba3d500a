/** What PostgreSQL said when this failed. */
export async function cause(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (failure: unknown) => failure,
  )
  return error instanceof Error && error.cause instanceof Error ? error.cause.message : 'nothing went wrong'
}
