import { lastOf, ROWS_A_STEP } from '../steps'
import { type AccountIndex, addUnder, indexAccounts, tenantsSpelled, withoutRepeats } from './accountIndex'
import { applyRules, type ReadyRule, readyRules } from './applyRules'
import type { BankLine } from './bankLine'
import type { Becomes, PlannedLine, Suggestion } from './becomes'
import { answeredBy, checkChoice } from './checkChoice'
import { findRecorded } from './findRecorded'
import { findReturned, indexReturnable, type ReturnablePayments } from './findReturned'
import { foldedWords } from './foldText'
import type { KnownBooks, PostedLine } from './knownBooks'
import { type LikeBefore, likeBefore } from './likeBefore'
import { identitiesOf } from './lineIdentity'
import { isReturned, isTransfer } from './lineKinds'
import { type CertainMatch, matchPayment } from './matchPayment'
import { type Payer, payerIn } from './payerOf'
import { refKey } from './recordedMoney'
import { indexPayers, type RememberedChoices } from './rememberedPayers'
import { findReturnedLines, indexPaymentLines, type PaymentLines } from './returnedInFile'
import { fileBudget, type FileBudget } from './subsetsOfSum'
import { suggestMatches } from './suggestMatches'

const MOST_SUGGESTIONS = 6

type Settled = Pick<PlannedLine, 'state' | 'becomes' | 'why' | 'suggestions'>

/** All that settling one line needs, made once for the file. */
type Desk = {
  readonly index: AccountIndex
  readonly remembered: RememberedChoices
  readonly rules: readonly ReadyRule[]
  readonly returnable: ReturnablePayments
  readonly likeBefore: LikeBefore
  readonly budget: FileBudget
  /** Payments of the books, and rows of this file, that a returned check of it reverses. */
  readonly returned: Set<number>
  readonly returnedLines: Set<number>
}

/**
 * What each line of a file becomes. Asked in this order: is it posted already; has a person chosen; may it be
 * recorded already; is it a returned check; is its payer certain; does a rule say; is it a transfer. All others wait
 * for a person, with suggestions.
 * @param lines of one file and one bank account   @param choices by row
 * @param known where the lines are but some of the file's: their identities, since equal lines are counted in the whole
 *   file; and the rows whose choices stand as they were checked before, though what they name may lie outside `books`
 * @returns one for each line, in their order
 * @throws DomainError for a choice that does not fit its line, see `checkChoice`
 * @see docs/domain.md rules 25, 26 and 28
 */
export function planLines(...given: Parameters<typeof planStepwise>): PlannedLine[] {
  return lastOf(planStepwise(...given))
}

/** `planLines`, a step at a time, so that others can be served between them. @yields how many lines are planned */
export function* planStepwise(
  lines: readonly BankLine[],
  books: KnownBooks,
  choices: ReadonlyMap<number, Becomes>,
  known: { readonly identities?: readonly string[]; readonly settled?: ReadonlySet<number> } = {},
): Generator<number, PlannedLine[]> {
  const desk: Desk = {
    index: indexAccounts(books.accounts),
    remembered: indexPayers(books.payers),
    rules: readyRules(books.rules),
    returnable: indexReturnable(books.money),
    likeBefore: likeBefore(books.money),
    budget: fileBudget(),
    returned: new Set(),
    returnedLines: new Set(),
  }
  const identities = known.identities ?? identitiesOf(books.bankAccount, lines)
  const posted = new Map(books.posted.filter(({ isVoid }) => !isVoid).map((line) => [line.identity, line]))
  const inFile = new Set(identities)
  const answered = new Set<string>()
  // Asked for a person's choice alone.
  const money = new Map(choices.size === 0 ? [] : books.money.map((one) => [refKey(one), one]))
  const byRow = new Map(lines.map((line) => [line.row, line]))

  const written = choices.size === 0 ? new Map<string, PostedLine[]>() : linesByRecord(books.posted, inFile)
  for (const row of known.settled ?? []) {
    const choice = choices.get(row)
    if (choice) for (const key of answeredBy(choice)) answered.add(key)
  }
  const said = lines.map((line, at) => {
    const identity = identities[at] ?? ''
    const before = posted.get(identity)
    const chosen = before ? undefined : choices.get(line.row)
    if (chosen && !known.settled?.has(line.row))
      checkChoice(line, chosen, { accounts: desk.index.byId, money, lines: byRow, posted: written, answered })
    if (chosen?.kind === 'returned') desk.returned.add(chosen.payment)
    if (chosen?.kind === 'returnedLine') desk.returnedLines.add(chosen.row)
    return { line, identity, before, chosen, payer: payerIn(line.text) }
  })
  const all: (Said & { certain: CertainMatch | null })[] = []
  for (const { line, identity, before, chosen, payer } of said) {
    const certain = before || chosen ? null : matchPayment(line, desk.index, desk.remembered, payer)
    all.push({ line, identity, before, chosen, payer, certain })
    if (all.length % ROWS_A_STEP === 0) yield Math.floor(all.length / 2)
  }
  // A posted line answers for the row that is the same, or for the row a person has linked to its records.
  const isLeft = ({ identity, records, isVoid }: PostedLine) =>
    (isVoid || !inFile.has(identity)) && !records.some((ref) => answered.has(refKey(ref)))
  const recorded = findRecorded(
    all
      .filter(({ before, chosen }) => !before && !chosen)
      .map(({ line, certain }) => ({ line, account: accountOf(certain) })),
    { posted: books.posted.filter(isLeft), money: books.money, answered },
  )
  const paymentLines = indexPaymentLines(
    all.map(({ line, before, chosen, certain }) => ({
      line,
      becomes: chosen ?? (before || recorded.has(line.row) ? undefined : certain?.becomes),
    })),
  )
  const planned: PlannedLine[] = []
  for (const { line, identity, before, chosen, payer, certain } of all) {
    // Named one by one: spread, the objects of a large file cost a multiple.
    const { state, becomes, why, suggestions }: Settled = before
      ? { state: 'alreadyPosted', becomes: null, why: before.label, suggestions: [] }
      : chosen
        ? asChosen(chosen)
        : settle(line, certain, recorded.get(line.row), desk, paymentLines)
    planned.push({ row: line.row, identity, payer: payer?.key ?? null, state, becomes, why, suggestions })
    if (planned.length % ROWS_A_STEP === 0) yield Math.floor((all.length + planned.length) / 2)
  }
  return planned
}

/** The posted lines that are none of this file's own. */
function linesByRecord(posted: readonly PostedLine[], inFile: ReadonlySet<string>) {
  const lines = new Map<string, PostedLine[]>()
  for (const one of posted) {
    if (!inFile.has(one.identity)) for (const ref of one.records) addUnder(lines, refKey(ref), one)
  }
  return lines
}

type Said = {
  readonly line: BankLine
  readonly identity: string
  /** The line as it was posted before. */
  readonly before: PostedLine | undefined
  readonly chosen: Becomes | undefined
  readonly payer: Payer | null
}

function accountOf(certain: CertainMatch | null): number | null {
  if (certain?.becomes.kind !== 'payment') return null
  const [only, ...others] = certain.becomes.parts
  return only && others.length === 0 ? only.account : null
}

const stateOf = (becomes: Becomes) => (becomes.kind === 'notOurs' ? 'notOurs' : 'new')

const asChosen = (becomes: Becomes): Settled => ({
  state: stateOf(becomes),
  becomes,
  why: becomes.kind === 'notOurs' ? becomes.reason : 'chosen by a person',
  suggestions: [],
})

function settle(
  line: BankLine,
  certain: CertainMatch | null,
  recorded: Suggestion | undefined,
  desk: Desk,
  paymentLines: PaymentLines,
): Settled {
  if (recorded) {
    const anyway: Suggestion[] = certain
      ? [{ becomes: certain.becomes, label: 'Import it anyway', why: certain.why }]
      : suggestionsFor(line, desk)
    const suggestions = withoutRepeats([recorded, ...anyway], MOST_SUGGESTIONS)
    return {
      state: 'possiblyRecorded',
      becomes: null,
      why: `${recorded.label}: ${recorded.why}`,
      suggestions,
    }
  }
  if (isReturned(line.text, line.cents)) {
    const payments = [
      ...findReturned(line, desk.returnable, desk.returned),
      ...findReturnedLines(line, paymentLines, desk.returnedLines),
    ]
    const [only, ...others] = payments
    if (only && others.length === 0) {
      if (only.becomes.kind === 'returned') desk.returned.add(only.becomes.payment)
      if (only.becomes.kind === 'returnedLine') desk.returnedLines.add(only.becomes.row)
      return {
        state: 'new',
        becomes: only.becomes,
        why: `returns ${only.label}: the only payment of this amount in the 30 days before`,
        suggestions: [],
      }
    }
    if (only) return needsMatch('several payments of this amount could be the one returned', payments)
  }
  if (certain) {
    return {
      state: stateOf(certain.becomes),
      becomes: certain.becomes,
      why: certain.why,
      suggestions: certain.others,
    }
  }
  const rule = applyRules(line, desk.rules)
  if (rule) {
    const why = `rule: the text contains '${rule.contains}'`
    return { state: stateOf(rule.becomes), becomes: rule.becomes, why, suggestions: [] }
  }
  const suggestions = suggestionsFor(line, desk)
  // 'TRANSFER FROM MARIA BROWN' is how a tenant of the same bank pays.
  if (isTransfer(line.text) && tenantsSpelled(desk.index, foldedWords(line.text)).length === 0) {
    const reason = 'a transfer between own accounts'
    return { state: 'notOurs', becomes: { kind: 'notOurs', reason }, why: reason, suggestions }
  }
  return needsMatch(whyItWaits(line), suggestions)
}

const needsMatch = (why: string, suggestions: readonly Suggestion[]): Settled => ({
  state: 'needsMatch',
  becomes: null,
  why,
  suggestions,
})

function suggestionsFor(
  line: BankLine,
  { index, remembered, budget, likeBefore: before }: Desk,
): Suggestion[] {
  const like = before(line)
  const matches = budget.forLine((steps) => suggestMatches(line, index, remembered, steps))
  return withoutRepeats(like ? [like, ...matches] : matches, MOST_SUGGESTIONS)
}

function whyItWaits(line: BankLine): string {
  if (isReturned(line.text, line.cents)) return 'no payment of this amount in the 30 days before is recorded'
  if (line.cents < 0) return 'no rule says what this was spent on'
  return payerIn(line.text) === null ? 'the text names no payer' : 'the payer is not certain'
}
