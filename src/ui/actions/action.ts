import { isDay } from '@/domain/calendar/day'
import { parseMoney } from '@/domain/money/parseMoney'

/**
 * One thing a dialog asks. A choice has its options, in a menu, or all to be read at once as radio buttons; an amount is
 * typed in dollars and sent in cents; an account is found by a tenant or a unit; a long text has several lines; a check is sent as `true` when it is ticked, and else left out.
 */
export type ActionField = {
  /** Under this name it is sent; `amountCents` for an amount. */
  name: string
  label: string
  kind: 'money' | 'day' | 'text' | 'long' | 'choice' | 'radio' | 'check' | 'account'
  options?: readonly { value: string; label: string }[]
  /** A choice of records, by id. */
  numeric?: boolean
  initial?: string
  required?: boolean
  /** Said where it is required and nothing was entered. */
  missing?: string
  /** One line under the field. */
  hint?: string
}

/** An account, and how it is called where it was chosen. */
export type ChosenAccount = { account: number; label: string }

/** Something a person may do from a screen, told by the server: what it asks, and where it is sent. */
export type Action = {
  heading: string
  /** What it will do to the books. */
  intro?: string
  fields: readonly ActionField[]
  /** The amount may be split over types and accounts; each part begins at this account, or at the one that was chosen. */
  split?: { account?: ChosenAccount }
  address: string
  /** Sent with what was typed. */
  fixed: Readonly<Record<string, unknown>>
  submit: string
  /** Said when it is done; an answer that brings sentences of its own is shown instead. */
  done: string
  /** What was typed is asked of the address, and the answer is a file to save. */
  file?: true
}

export type ReadFields =
  { ok: true; body: Record<string, unknown> } | { ok: false; errors: Readonly<Record<string, string>> }

type ReadValue = { ok: true; value: unknown } | { ok: false; message: string }

const readValue = ({ kind, label, numeric }: ActionField, text: string): ReadValue => {
  if (kind === 'money') {
    const parsed = parseMoney(text)
    return parsed.ok ? { ok: true, value: parsed.cents } : { ok: false, message: parsed.message }
  }
  if (kind === 'check') return { ok: true, value: true }
  if (kind === 'day' && !isDay(text)) return { ok: false, message: `${label} is not a day. Choose one.` }
  return { ok: true, value: numeric ? Number(text) : text }
}

/**
 * What was typed into a dialog as it is sent: empty fields left out.
 * @returns an error under each field that is missing or cannot be read
 */
export const readFields = (
  fields: readonly ActionField[],
  typed: Readonly<Record<string, string>>,
): ReadFields => {
  const body: Record<string, unknown> = {}
  const errors: Record<string, string> = {}
  for (const field of fields) {
    const text = (typed[field.name] ?? '').trim()
    if (text === '') {
      if (field.required) errors[field.name] = field.missing ?? `Enter ${field.label.toLowerCase()}.`
      continue
    }
    const read = readValue(field, text)
    if (read.ok) body[field.name] = read.value
    else errors[field.name] = read.message
  }
  return Object.keys(errors).length === 0 ? { ok: true, body } : { ok: false, errors }
}
