import { DomainError } from '../../errors'
import type { Becomes } from '../bank/becomes'
import type { KnownPortfolio } from '../portfolio/knownPortfolio'
import type { MoneySheet } from './importKinds'

type Kind = Becomes['kind']
type KnownNames = Pick<KnownPortfolio, 'properties' | 'categories' | 'vendors'>

/** Put aside, or in the books already, any row can be. */
const ALWAYS: readonly Kind[] = ['recorded', 'notOurs', 'asWritten']

/** A row of a spreadsheet is posted as what its sheet is of: anything else a person chose would be posted as nothing. */
const KINDS: Readonly<Record<MoneySheet, readonly Kind[]>> = {
  payments: ['payment', ...ALWAYS],
  expenses: ['expense', ...ALWAYS],
  'other-income': ['otherIncome', ...ALWAYS],
}

/**
 * Refuses a person's choice that a row of this spreadsheet cannot become, or that names what the books do not have as
 * far as whoever brought it in may know them.
 * @throws DomainError `BAD_PARAMETER` for another kind of entry; `UNKNOWN_RECORD` for a property, category or payee
 */
export function checkSheetChoice(kind: MoneySheet, row: number, becomes: Becomes, known: KnownNames): void {
  if (!KINDS[kind].includes(becomes.kind)) {
    throw new DomainError(
      'BAD_PARAMETER',
      `Row ${row}: a row of this spreadsheet cannot become that. Choose something else, or leave it out.`,
      { row },
    )
  }
  const need = (what: string, list: readonly { readonly id: number }[], id: number) => {
    if (list.some((one) => one.id === id)) return
    throw new DomainError('UNKNOWN_RECORD', `Row ${row}: there is no such ${what}. Choose another.`, { row })
  }
  if (becomes.kind === 'expense' || becomes.kind === 'otherIncome')
    need('property', known.properties, becomes.property)
  if (becomes.kind !== 'expense') return
  need('category', known.categories, becomes.category)
  if (becomes.payee !== null) need('payee', known.vendors, becomes.payee)
}
