type Refused = {
  errors?: {
    message: string
    data?: {
      field?: string
      /** A record's own form is answered with a list; our rules name one field. */
      errors?: { path: string; message: string }[]
      details?: { parameter?: string; rows?: unknown }
    }
  }[]
}

/** Why it was refused, which field it is about, and the rows that stand in the way, a sentence each. */
export type Refusal = { message: string; field?: string | undefined; rows?: readonly string[] }

/** What came of it: a refusal; or what the answer reports instead of 'done', what it notes beside it, and the page to go on to. */
export type Sent =
  | { refusal: Refusal; report?: undefined; notes?: undefined; next?: undefined }
  | {
      refusal?: undefined
      report: readonly string[]
      notes: readonly string[]
      next?: string | undefined
    }

const UNREACHABLE: Refusal = { message: 'The server did not answer. Nothing was changed; try again.' }

const namedRow = (row: unknown): string[] => {
  if (typeof row === 'string') return [row]
  if (typeof row !== 'object' || row === null || !('message' in row)) return []
  const { message } = row
  if (typeof message !== 'string') return []
  return 'row' in row && typeof row.row === 'number' ? [`Row ${row.row}: ${message}`] : [message]
}

/** Why an answer refuses, as every door of the product says it. */
export const refusalIn = async (response: Response): Promise<Refusal> => {
  const [first] = ((await response.json()) as Refused).errors ?? []
  if (!first) return UNREACHABLE
  const [invalid] = first.data?.errors ?? []
  const rows = first.data?.details?.rows
  return {
    ...(Array.isArray(rows) ? { rows: rows.flatMap(namedRow) } : {}),
    message: invalid?.message ?? first.message,
    field: first.data?.field ?? invalid?.path ?? first.data?.details?.parameter,
  }
}

const sentences = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((line) => typeof line === 'string') : []

const saidIn = async (response: Response) => {
  const answer: unknown = await response.json()
  const said = typeof answer === 'object' && answer !== null ? answer : {}
  return {
    report: sentences('report' in said ? said.report : undefined),
    notes: sentences('notes' in said ? said.notes : undefined),
    next: 'next' in said && typeof said.next === 'string' ? said.next : undefined,
  }
}

/** Sends what a dialog asked, as the signed-in person. */
export const sendAction = async (
  address: string,
  body: object,
  method: 'POST' | 'PATCH' = 'POST',
): Promise<Sent> => {
  try {
    const response = await fetch(address, {
      method,
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    return response.ok ? await saidIn(response) : { refusal: await refusalIn(response) }
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

/** Sends a form with a file, as the signed-in person. The caller names the shape it answers. */
export const sendForm = async <Answer>(address: string, form: FormData): Promise<Asked<Answer>> => {
  try {
    const response = await fetch(address, { method: 'POST', credentials: 'include', body: form })
    if (!response.ok) return { ok: false, refusal: await refusalIn(response) }
    return { ok: true, answer: (await response.json()) as Answer }
  } catch {
    return { ok: false, refusal: UNREACHABLE }
  }
}
