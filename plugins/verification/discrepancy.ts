/** Something that does not agree with the raw entries, or an entry that breaks a rule of the books. */
export type Discrepancy = {
  /** The account it is in; null when it belongs to none. */
  account: number | null
  /** The record it is about: `charge 17`, `unit 4`; null for the account as a whole. */
  record: string | null
  /** What disagrees: `balanceCents`, `unit`, `moveOutDay`. */
  what: string
  /** What the raw entries say. Cents where `what` is an amount. */
  expected: string | number | null
  /** What is there. */
  found: string | number | null
}

const shown = (value: string | number | null): string => (value === null ? 'nothing' : String(value))

/** One line for the terminal: ids, days and cents, never a name. */
export const inWords = ({ account, record, what, expected, found }: Discrepancy): string => {
  const place = [account === null ? null : `account ${account}`, record]
    .filter((part) => part !== null)
    .join(', ')
  return `${place || 'all accounts'}: ${what} should be ${shown(expected)} and is ${shown(found)}`
}
