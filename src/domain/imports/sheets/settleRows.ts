import type { BankLine } from '../bank/bankLine'
import type { Becomes, PlannedLine, Suggestion } from '../bank/becomes'
import { withoutRepeats } from '../bank/accountIndex'
import { checkChoice } from '../bank/checkChoice'
import { findRecorded } from '../bank/findRecorded'
import type { KnownAccount } from '../bank/knownBooks'
import { refKey } from '../bank/recordedMoney'
import type { RowError } from '../rowError'
import { ROWS_A_STEP } from '../steps'
import { checkSheetChoice } from './checkSheetChoice'
import type { MoneySheet } from './importKinds'
import type { Planning } from './planning'
import type { PlannedRow, SheetBooks } from './sheetBooks'

const MOST_SUGGESTIONS = 6

/** What a row of money says for itself, before the books are asked whether they have it. */
export type Proposal = {
  readonly row: number
  readonly identity: string
  readonly payer: string | null
  /** What moved; null where the amount cannot be read. A row that is wrong elsewhere still shows it. */
  readonly cents: number | null
  /** What is wrong with it; then the rest is nothing. */
  readonly error: RowError | null
  /** As a bank's line would say it; null where there is an error. */
  readonly line: BankLine | null
  readonly certain: { readonly becomes: Becomes; readonly why: string } | null
  /** Whose money it certainly is. */
  readonly account: number | null
  /** Why it waits where nothing is certain. */
  readonly waits: string
  readonly suggest: () => readonly Suggestion[]
}

/**
 * What each row of a spreadsheet of money becomes, a step at a time. Asked in this order: is it wrong; is it posted already; has a
 * person chosen; may it be recorded already; is it certain. All others wait for a person.
 * @param choices by row
 * @throws DomainError for a choice that does not fit its row, see `checkSheetChoice` and `checkChoice`
 * @see docs/domain.md rules 25, 26 and 28
 */
export function* settleRows(
  kind: MoneySheet,
  proposals: readonly Proposal[],
  books: Pick<SheetBooks, 'posted' | 'money' | 'known'>,
  accounts: ReadonlyMap<number, KnownAccount>,
  choices: ReadonlyMap<number, Becomes>,
): Planning {
  const answered = new Set<string>()
  for (const { identity } of proposals) {
    for (const ref of books.posted.get(identity)?.records ?? []) answered.add(refKey(ref))
  }
  const byKey = new Map(books.money.map((one) => [refKey(one), one]))
  const all = proposals.map((proposal) => {
    const known = proposal.error ? undefined : books.posted.get(proposal.identity)
    const chosen = known || !proposal.line ? undefined : choiceOf(choices.get(proposal.row), proposal)
    if (chosen && proposal.line) {
      checkSheetChoice(kind, proposal.row, chosen, books.known)
      checkChoice(proposal.line, chosen, { accounts, money: byKey, answered })
    }
    return { proposal, known, chosen }
  })
  const open = all.flatMap(({ proposal: { line, account }, known, chosen }) =>
    line && !known && !chosen ? [{ line, account }] : [],
  )
  // What the bank has shown of them says nothing here: a deposit slip may hold just this payment.
  const money = books.money.map((one) => ({ ...one, seen: false }))
  const recorded = findRecorded(open, { posted: [], money, answered, partsAlone: true })
  const planned: PlannedRow[] = []
  for (const { proposal, known, chosen } of all) {
    const { row, identity, payer, cents, error } = proposal
    // Named one by one: spread, the objects of a large file cost a multiple.
    const { state, becomes, why, suggestions }: Settled = known
      ? { ...NOTHING, state: 'alreadyPosted' as const, why: known.label }
      : chosen
        ? asChosen(chosen)
        : settle(proposal, recorded.get(row))
    planned.push({ row, identity, payer, cents, error, state, becomes, why, suggestions })
    if (planned.length % ROWS_A_STEP === 0) yield Math.floor((all.length + planned.length) / 2)
  }
  return planned
}

type Settled = Pick<PlannedLine, 'state' | 'becomes' | 'why' | 'suggestions'>

const NOTHING = { becomes: null, suggestions: [] } as const

/** 'Import it anyway' is said of what the row says now, whatever words were sent with it. */
function choiceOf(choice: Becomes | undefined, { certain }: Proposal): Becomes | undefined {
  return choice?.kind === 'asWritten' ? certain?.becomes : choice
}

const asChosen = (becomes: Becomes): Settled => ({
  state: becomes.kind === 'notOurs' ? 'notOurs' : 'new',
  becomes,
  why: becomes.kind === 'notOurs' ? becomes.reason : 'chosen by a person',
  suggestions: [],
})

function settle(proposal: Proposal, recorded: Suggestion | undefined): Settled {
  const { error, certain, waits, suggest } = proposal
  if (error) return { ...NOTHING, state: 'error', why: error.message }
  if (recorded) {
    const anyway = certain ? [{ ...certain, label: 'Import it anyway' }] : suggest()
    const suggestions = withoutRepeats([recorded, ...anyway], MOST_SUGGESTIONS)
    return {
      state: 'possiblyRecorded',
      becomes: null,
      why: `${recorded.label}: ${recorded.why}`,
      suggestions,
    }
  }
  if (certain) return { state: 'new', becomes: certain.becomes, why: certain.why, suggestions: [] }
  return { state: 'needsMatch', becomes: null, why: waits, suggestions: suggest() }
}
