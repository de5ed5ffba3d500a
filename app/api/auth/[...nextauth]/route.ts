import { handleAuth } from '../../../../auth.ts'

export const GET = (request: Request) => handleAuth(request)
export const POST = (request: Request) => handleAuth(request)
