import { dayNumber } from '../../calendar/dayNumber'
import type { BankLine } from './bankLine'
import type { Suggestion } from './becomes'
import { foldedLetters } from './foldText'
import type { KnownMoney, PostedLine } from './knownBooks'
import { isDepositSlip } from './lineKinds'
import { methodOf } from './methodOf'
import { payerOf } from './payerOf'
import { findPosted } from './findPosted'
import { DAYS_APART, recordedMoney, type RecordedMoney } from './recordedMoney'
import { type FileBudget, fileBudget, subsetsOfSum } from './subsetsOfSum'
import { refsOf } from './wholeChecks'

/** A line that is not posted yet and for which nobody has chosen; `account` where its payer is certain. */
export type OpenLine = { readonly line: BankLine; readonly account: number | null }

const MOST_PAYMENTS = 8
const MOST_IN_POOL = 60
const FEWEST_LETTERS = 4

type Asked = OpenLine & {
  readonly day: number
  readonly isSlip: boolean
  readonly isSame: (letters: string) => boolean
}

/**
 * What lines may say again: a line posted from another format's file, money recorded within 3 days (that of the same
 * payer or account before any other), or for a deposit slip several payments that sum to it; and a line that was posted
 * and whose entries are void since. Each record answers for one line; money already seen at the bank for none; and a payment of another account never for a line whose payer
 * is certain.
 * @param answered keys of records that a person's choices use
 * @param partsAlone whether a line may be a part of a check, as rows of a spreadsheet are: see `wholeChecks`
 * @returns by row
 * @see docs/domain.md rule 25
 */
export function findRecorded(
  open: readonly OpenLine[],
  {
    posted,
    money,
    answered,
    partsAlone = false,
  }: {
    posted: readonly PostedLine[]
    money: readonly KnownMoney[]
    answered: ReadonlySet<string>
    partsAlone?: boolean
  },
): Map<number, Suggestion> {
  const found = findPosted(
    open.map(({ line }) => line),
    posted.filter(({ isVoid }) => !isVoid),
  )
  const recorded = recordedMoney(money, answered, partsAlone)
  const budget = fileBudget()
  const mayBe = (line: BankLine) => recorded.hasEqual(line.cents) || isSlip(line)
  let asked = open.filter(({ line }) => !found.has(line.row) && mayBe(line)).map(prepared)
  const pass = (answer: (line: Asked) => readonly KnownMoney[] | null) => {
    asked = asked.filter((each) => {
      const records = answer(each)
      if (!records) return true
      records.forEach(recorded.take)
      found.set(each.line.row, suggestion(each.line, records))
      return false
    })
  }
  const singles = (from: number, to: number, isIt: (asked: Asked, money: KnownMoney) => boolean) => {
    for (let apart = from; apart <= to; apart += 1) pass((each) => single(each, recorded, apart, isIt))
  }
  // Surest first, so that a record goes to the line that is most like it.
  singles(0, DAYS_APART, (each, one) => isSamePayer(each, one, recorded) && isSameMethod(each, one))
  singles(0, DAYS_APART, (each, one) => isSamePayer(each, one, recorded))
  singles(0, 0, isSameMethod)
  pass((each) => slip(each, recorded, budget, { apart: 0, onlyChecks: true }))
  singles(1, DAYS_APART, isSameMethod)
  pass((each) => slip(each, recorded, budget, { apart: DAYS_APART, onlyChecks: true }))
  singles(0, DAYS_APART, () => true)
  pass((each) => slip(each, recorded, budget, { apart: DAYS_APART, onlyChecks: false }))
  const left = open.flatMap(({ line }) => (found.has(line.row) ? [] : [line]))
  for (const [row, before] of findPosted(
    left,
    posted.filter(({ isVoid, isElsewhere }) => isVoid && !isElsewhere),
  ))
    found.set(row, before)
  return found
}

const isSlip = ({ text, cents }: BankLine) => cents > 0 && isDepositSlip(text)

function prepared(open: OpenLine): Asked {
  const { line } = open
  const letters = foldedLetters(payerOf(line.text) ?? line.text)
  const pattern = letters.includes('?') ? new RegExp(letters.replaceAll('?', '.'), 'u') : null
  return {
    ...open,
    day: dayNumber(line.day),
    isSlip: isSlip(line),
    isSame: (theirs) =>
      theirs.length >= FEWEST_LETTERS &&
      letters.length >= FEWEST_LETTERS &&
      (pattern ? pattern.test(theirs) : theirs.includes(letters) || letters.includes(theirs)),
  }
}

function single(
  asked: Asked,
  recorded: RecordedMoney,
  apart: number,
  isIt: (asked: Asked, money: KnownMoney) => boolean,
): [KnownMoney] | null {
  const one = recorded.findEqual(
    asked.line.cents,
    asked.day,
    apart,
    (money) => !isOfAnother(asked, money) && isIt(asked, money),
  )
  return one ? [one] : null
}

const isOfAnother = ({ account }: Asked, money: KnownMoney) =>
  account !== null && money.account !== null && money.account !== account

function isSamePayer(asked: Asked, money: KnownMoney, recorded: RecordedMoney): boolean {
  if (asked.account !== null && money.account === asked.account) return true
  return !asked.isSlip && asked.isSame(recorded.lettersOf(money))
}

const isCheck = ({ method }: KnownMoney) => method === 'check' || method === 'moneyOrder'

const isSameMethod = ({ line, isSlip: isOfChecks }: Asked, money: KnownMoney) =>
  isOfChecks ? isCheck(money) : money.method !== null && money.method === methodOf(line.text)

/** The payments that were paid in together: all checks of the day when they sum to the slip, else the fewest that do. */
function slip(
  { isSlip: isOfChecks, line, day }: Asked,
  recorded: RecordedMoney,
  budget: FileBudget,
  { apart, onlyChecks }: { apart: number; onlyChecks: boolean },
): readonly KnownMoney[] | null {
  if (!isOfChecks) return null
  const pool = recorded.cameIn(
    day,
    apart,
    MOST_IN_POOL,
    (money) => (onlyChecks ? isCheck(money) : isOnPaper(money)) && money.cents < line.cents,
  )
  if (pool.length < 2) return null
  const sum = pool.reduce((cents, money) => cents + money.cents, 0)
  if (sum < line.cents) return null
  if (sum === line.cents) return pool
  const items = pool.map((money, group) => ({ cents: money.cents, group, money }))
  const [first] = budget.forLine((steps) =>
    subsetsOfSum(line.cents, items, { sizes: [2, MOST_PAYMENTS], most: 1, budget: steps }),
  )
  return first ? first.map(({ money }) => money) : null
}

/** Whether money can be on a deposit slip; what was sent by Zelle, ACH or card has a line of its own. */
const isOnPaper = ({ method }: KnownMoney) => method !== 'zelle' && method !== 'ach' && method !== 'card'

function suggestion(line: BankLine, records: readonly KnownMoney[]): Suggestion {
  const sameDay = records.every(({ day }) => day === line.day)
  const when = sameDay ? 'on the same day' : `within ${DAYS_APART} days`
  return {
    becomes: { kind: 'recorded', records: records.flatMap(refsOf) },
    label: records.map(({ label }) => label).join(' + '),
    why: records.length === 1 ? `equals what is recorded ${when}` : `is the sum of what is recorded ${when}`,
  }
}
