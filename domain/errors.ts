export type ErrorCode =
  'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'BAD_USER_INPUT' | 'RATE_LIMITED' | 'SERVICE_UNAVAILABLE'

/** A trespass, or input that no form of ours sends. What the person can act on is an outcome instead, never thrown. */
export class DomainError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string) {
    super(message)
    this.name = 'DomainError'
    this.code = code
  }
}

export function badInput(message: string): DomainError {
  return new DomainError('BAD_USER_INPUT', message)
}
