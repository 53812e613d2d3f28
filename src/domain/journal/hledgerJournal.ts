import type { Day } from '../calendar/day'
import { plainDollars } from '../money/formatMoney'
import { describeEntry } from './describeEntry'
import type { JournalEntry, JournalNames } from './journalEntry'
import { oneLine, tagValue } from './plainWords'
import { postings, type Posting } from './postings'

export type JournalRange = {
  /** Null: from the first entry. */
  readonly from: Day | null
  /** Null: through the last one, also those dated after today. */
  readonly to: Day | null
}

export type HledgerJournal = {
  readonly head: (business: { readonly name: string; readonly range: JournalRange }) => string
  /** Some entries, in the order of the journal. */
  readonly entries: (entries: readonly JournalEntry[]) => string
  /** Says how many there were: a file that was cut off lacks it. */
  readonly end: () => string
}

/**
 * The books as a journal of hledger, some entries at a time. Valid whatever people, banks and categories are called, and
 * strictly so: each account is declared before its first use, which is all that is kept of what was written.
 * @see https://hledger.org/1.25/hledger.html#journal-format
 */
export function hledgerJournal(names: JournalNames): HledgerJournal {
  const declared = new Set<string>()
  let count = 0

  const declaration = ({ account }: Posting): string => {
    if (declared.has(account)) return ''
    declared.add(account)
    return `account ${account}\n\n`
  }

  return {
    head: ({ name, range }) =>
      // The sign of decimals must not follow the habits of whoever reads the file.
      `; ${oneLine(`${name}: the books as a journal ${inWords(range)}`).trim()}\n\n` +
      'decimal-mark .\ncommodity $1,000.00\n\n',
    entries: (entries) =>
      entries
        .map((entry) => {
          count += 1
          const sides = postings(entry, names)
          return sides.map(declaration).join('') + transaction(entry, sides, names)
        })
        .join(''),
    end: () => `; ${count} ${count === 1 ? 'entry' : 'entries'}\n`,
  }
}

function inWords({ from, to }: JournalRange): string {
  if (from === null) return to === null ? '' : `through ${to}`
  return to === null ? `from ${from}` : `from ${from} through ${to}`
}

function transaction(entry: JournalEntry, sides: readonly Posting[], names: JournalNames): string {
  const tags = tagsOf(entry, names).join(', ')
  return `${[
    `${entry.date} (${codeOf(entry)}) ${describeEntry(entry)}`.trimEnd(),
    ...(tags === '' ? [] : [`    ; ${tags}`]),
    ...sides.map(posting),
  ].join('\n')}\n\n`
}

/** With a code first, no description can be read as a status or another date. */
function codeOf({ kind, number, id }: JournalEntry): string {
  return number === null ? `${kind}-${id}` : String(number)
}

function tagsOf({ propertyId, unitId, leaseId }: JournalEntry, names: JournalNames): string[] {
  const tags: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['property', propertyId === null ? undefined : names.properties.get(propertyId)],
    ['unit', unitId === null ? undefined : names.units.get(unitId)],
    // The tag once for each: a query finds any of them, and no name can hold the sign between two.
    ...((leaseId === null ? undefined : names.tenants.get(leaseId)) ?? []).map(
      (tenant) => ['tenants', tenant] as const,
    ),
  ]
  return tags.flatMap(([tag, value]) => {
    const words = tagValue(value ?? '')
    return words === '' ? [] : [`${tag}: ${words}`]
  })
}

function posting({ account, cents, comment }: Posting): string {
  return `    ${account}  $${plainDollars(cents)}${comment === undefined ? '' : `  ; ${comment}`}`
}
