type Refused = {
  errors?: {
    message: string
    data?: {
      field?: string
      /** A record's own form is answered with a list; our rules name one field. */
      errors?: { path: string; message: string }[]
      details?: { parameter?: string }
    }
  }[]
}

/** Why it was refused, and which field it is about. */
export type Refusal = { message: string; field?: string | undefined }

/** What came of it: a refusal, or what the answer has to say beyond 'done'. */
export type Sent =
  { refusal: Refusal; report?: undefined } | { refusal?: undefined; report: readonly string[] }

const UNREACHABLE: Refusal = { message: 'The server did not answer. Nothing was changed; try again.' }

/** Why an answer refuses, as every door of the product says it. */
export const refusalIn = async (response: Response): Promise<Refusal> => {
  const [first] = ((await response.json()) as Refused).errors ?? []
  if (!first) return UNREACHABLE
  const [invalid] = first.data?.errors ?? []
  return {
    message: invalid?.message ?? first.message,
    field: first.data?.field ?? invalid?.path ?? first.data?.details?.parameter,
  }
}

const reportIn = async (response: Response): Promise<readonly string[]> => {
  const answer: unknown = await response.json()
  const report = typeof answer === 'object' && answer !== null && 'report' in answer ? answer.report : []
  return Array.isArray(report) ? report.filter((line) => typeof line === 'string') : []
}

/** Sends what a dialog asked, as the signed-in person. */
export const sendAction = async (address: string, body: object): Promise<Sent> => {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    return response.ok ? { report: await reportIn(response) } : { refusal: await refusalIn(response) }
  } catch {
    return { refusal: UNREACHABLE }
  }
}

export type Asked<Answer> = { ok: true; answer: Answer } | { ok: false; refusal: Refusal }

/** Asks an address that changes nothing, as the signed-in person. The caller names the shape it answers. */
export const askAddress = async <Answer>(address: string): Promise<Asked<Answer>> => {
  try {
    const response = await fetch(address, { credentials: 'include' })
    if (!response.ok) return { ok: false, refusal: await refusalIn(response) }
    return { ok: true, answer: (await response.json()) as Answer }
  } catch {
    return { ok: false, refusal: UNREACHABLE }
  }
}
