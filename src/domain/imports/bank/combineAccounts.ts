import type { Day } from '../../calendar/day'
import { accountLabel, type AccountIndex, fitsDay } from './accountIndex'
import type { BankLine } from './bankLine'
import type { Suggestion } from './becomes'
import type { KnownAccount } from './knownBooks'
import { methodOf } from './methodOf'
import { type SearchBudget, subsetsOfSum } from './subsetsOfSum'

const MOST_CHECKS = 5
const MOST_COMBINATIONS = 3

type Amount = { readonly cents: number; readonly group: number; readonly known: KnownAccount }

/**
 * The ways to split a deposit of several checks over 2 to 5 accounts, each paying all it owes or its rent. At most
 * three, those of what is owed first: more would be no help.
 */
export function combineAccounts(line: BankLine, index: AccountIndex, budget: SearchBudget): Suggestion[] {
  const { owed, rents } = amountsOn(index, line.day)
  const search = (amounts: readonly Amount[], most: number) =>
    subsetsOfSum(line.cents, amounts, { sizes: [2, MOST_CHECKS], most, budget })
  const ofOwed = search(owed, MOST_COMBINATIONS)
  const rest = MOST_COMBINATIONS - ofOwed.length
  return [
    ...ofOwed.map((parts) => split(line, parts, 'together they owe this')),
    ...(rest > 0 ? search(rents, rest) : []).map((parts) =>
      split(line, parts, 'rents and debts that sum to this'),
    ),
  ]
}

type DayAmounts = { readonly owed: readonly Amount[]; readonly rents: readonly Amount[] }

/** A file has far fewer days than lines. */
const amountsByDay = new WeakMap<AccountIndex, Map<Day, DayAmounts>>()

function amountsOn(index: AccountIndex, day: Day): DayAmounts {
  const known = amountsByDay.get(index)?.get(day)
  if (known) return known
  const fitting = index.accounts.filter((account) => fitsDay(index, account, day))
  const owed = amountsOf(fitting, ({ owedCents }) => owedCents)
  const lived = fitting.filter(({ lastDay }) => isLivedIn(lastDay, day))
  const amounts = { owed, rents: [...amountsOf(lived, ({ rentCents }) => rentCents), ...owed] }
  amountsByDay.set(index, (amountsByDay.get(index) ?? new Map<Day, DayAmounts>()).set(day, amounts))
  return amounts
}

const isLivedIn = (lastDay: Day | null, day: Day) => lastDay === null || day <= lastDay

function amountsOf(
  accounts: readonly KnownAccount[],
  centsOf: (known: KnownAccount) => number | null,
): Amount[] {
  return accounts.flatMap((known) => {
    const cents = centsOf(known)
    return cents !== null && cents > 0 ? [{ cents, group: known.account, known }] : []
  })
}

function split(line: BankLine, amounts: readonly Amount[], why: string): Suggestion {
  const inOrder = amounts.toSorted((a, b) => a.group - b.group)
  return {
    becomes: {
      kind: 'payment',
      method: methodOf(line.text),
      parts: inOrder.map(({ known, cents }) => ({
        account: known.account,
        tenant: onlyTenant(known),
        type: 'rent',
        cents,
      })),
    },
    label: inOrder.map(({ known }) => accountLabel(known, null)).join(' + '),
    why,
  }
}

/** Who paid, where only one can have. */
export function onlyTenant({ tenants }: KnownAccount): number | null {
  const [only, ...others] = tenants
  return only && others.length === 0 ? only.id : null
}
