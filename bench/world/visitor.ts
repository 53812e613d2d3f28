import { PERSON } from './addUser'
import type { Server } from './server'

const TIMEOUT_MS = 120_000

/** Reads an address of a server as somebody who has signed in; answers the whole body. */
export type Visitor = (address: string) => Promise<string>

const tokenOf = (answer: unknown): string => {
  if (typeof answer === 'object' && answer !== null && 'token' in answer && typeof answer.token === 'string')
    return answer.token
  throw new Error(`Signing in failed: ${JSON.stringify(answer)}`)
}

/** Signs in. Two servers that both know the person of the measurements are visited alike. @returns the header */
export const signIn = async ({ url }: Server): Promise<string> => {
  const { email, password } = PERSON
  const signedIn = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  return `JWT ${tokenOf(await signedIn.json())}`
}

/** A visitor of a server, signed in. */
export const visit = async (server: Server): Promise<Visitor> => {
  const { url } = server
  const authorization = await signIn(server)
  return async (address) => {
    const response = await fetch(`${url}${address}`, {
      headers: { authorization },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    const body = await response.text()
    if (!response.ok) throw new Error(`${address} answered ${response.status}: ${body.slice(0, 500)}`)
    return body
  }
}
