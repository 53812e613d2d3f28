type Refused = {
  errors?: {
    message: string
    /** A record's own form is answered with a list; our rules name one field. */
    data?: { field?: string; errors?: { path: string; message: string }[] }
  }[]
}

/** Why it was refused, and which field it is about; undefined when it was done. */
export type Refusal = { message: string; field?: string | undefined } | undefined

export type Asked<Answer> = { ok: true; answer: Answer } | { ok: false; refusal: NonNullable<Refusal> }

const UNREACHABLE = { message: 'The server did not answer. Nothing was changed; try again.' }

const refusalOf = async (response: Response): Promise<NonNullable<Refusal>> => {
  const refused = (await response.json()) as Refused
  const [first] = refused.errors ?? []
  if (!first) return UNREACHABLE
  const [invalid] = first.data?.errors ?? []
  return { message: invalid?.message ?? first.message, field: first.data?.field ?? invalid?.path }
}

/** Sends what a dialog asked, as the signed-in person. */
export const sendAction = async (address: string, body: object): Promise<Refusal> => {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    return response.ok ? undefined : await refusalOf(response)
  } catch {
    return UNREACHABLE
  }
}

/** Asks an address that changes nothing, as the signed-in person. The caller names the shape it answers. */
export const askAddress = async <Answer>(address: string): Promise<Asked<Answer>> => {
  try {
    const response = await fetch(address, { credentials: 'include' })
    if (!response.ok) return { ok: false, refusal: await refusalOf(response) }
    return { ok: true, answer: (await response.json()) as Answer }
  } catch {
    return { ok: false, refusal: UNREACHABLE }
  }
}
