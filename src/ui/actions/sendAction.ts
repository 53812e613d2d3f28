type Refused = { errors?: { message: string; data?: { field?: string } }[] }

/** Why it was refused, and which field it is about; undefined when it was done. */
export type Refusal = { message: string; field?: string | undefined } | undefined

/** Sends what a dialog asked, as the signed-in person. */
export const sendAction = async (address: string, body: object): Promise<Refusal> => {
  const unreachable = { message: 'The server did not answer. Nothing was changed; try again.' }
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.ok) return undefined
    const refused = (await response.json()) as Refused
    const [first] = refused.errors ?? []
    return first ? { message: first.message, field: first.data?.field } : unreachable
  } catch {
    return unreachable
  }
}
