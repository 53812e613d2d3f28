import { DomainError, type ErrorCode } from '../errors'
import { isEntryCents } from '../money/cents'
import { parseMoney } from '../money/parseMoney'
import { moveOut, type MoveOut } from './moveOut'
import type { Damage, MoveOutChoice, MoveOutFacts } from './moveOutTerms'

/** A move-out as it is being typed: amounts are texts, and nothing typed yet is the proposal. */
export type MoveOutDraft = {
  readonly damages: readonly { readonly description: string; readonly amount: string }[]
  readonly withhold?: string | undefined
  readonly refund?: string | undefined
  readonly refundPrepaid?: string | undefined
}

/** A sentence for each field that is wrong, by the names the address of a move-out has for them. */
export type DraftErrors = Readonly<Record<string, string>>

export type ReadDamages = { ok: true; damages: Damage[] } | { ok: false; errors: DraftErrors }
export type ReadDraft =
  | { ok: true; damages: Damage[]; choice: MoveOutChoice; settled: MoveOut }
  | { ok: false; errors: DraftErrors }

const FIELD_OF: Partial<Record<ErrorCode, string>> = {
  DEPOSIT_TOO_SMALL: 'refundCents',
  WITHHOLDING_TOO_LARGE: 'withholdCents',
  REFUND_TOO_LARGE: 'refundPrepaidCents',
}

/** Damages as they were typed; a row without a word in it is none. */
export function readDraftDamages(rows: MoveOutDraft['damages']): ReadDamages {
  const damages: Damage[] = []
  const errors: Record<string, string> = {}
  for (const [index, { description, amount }] of rows.entries()) {
    if (description.trim() === '' && amount.trim() === '') continue
    if (description.trim() === '') errors[`damages.${index}.description`] = 'Say what is damaged.'
    const parsed = parseMoney(amount)
    if (!parsed.ok) errors[`damages.${index}.amountCents`] = parsed.message
    else if (!isEntryCents(parsed.cents))
      errors[`damages.${index}.amountCents`] = 'Enter an amount from $0.01 to $9,999,999.99.'
    else damages.push({ description: description.trim(), cents: parsed.cents })
  }
  return Object.keys(errors).length === 0 ? { ok: true, damages } : { ok: false, errors }
}

/** What was typed as it will be settled, or what is wrong with it. */
export function readDraft(facts: MoveOutFacts, draft: MoveOutDraft): ReadDraft {
  const read = readDraftDamages(draft.damages)
  if (!read.ok) return read
  const errors: Record<string, string> = {}
  const cents = (field: string, text: string | undefined): number | undefined => {
    if (text === undefined || text.trim() === '') return undefined
    const parsed = parseMoney(text)
    if (parsed.ok && parsed.cents >= 0) return parsed.cents
    errors[field] = parsed.ok ? 'Enter an amount of $0.00 or more.' : parsed.message
    return undefined
  }
  const choice: MoveOutChoice = {
    withholdCents: cents('withholdCents', draft.withhold),
    refundCents: cents('refundCents', draft.refund),
    // Cleared, it is nothing: what is proposed is all of it.
    refundPrepaidCents:
      draft.refundPrepaid?.trim() === '' ? 0 : cents('refundPrepaidCents', draft.refundPrepaid),
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  try {
    return { ok: true, damages: read.damages, choice, settled: moveOut(facts, read.damages, choice) }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { ok: false, errors: { [FIELD_OF[error.code] ?? '']: error.message } }
  }
}
