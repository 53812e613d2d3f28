import { formatDollars } from '../money/formatMoney'

type TitleParts = {
  /** What kind of entry it is: 'Payment'. */
  kind: string
  /** Its place in the books. */
  number?: number | null
  /** What it says of itself; then kind and number need not be said. */
  description?: string | null
  /** Whose it is, as far as the reader may know. */
  tenants?: string | null
  amountCents?: number | null
}

/** What an entry is called: 'Payment 1045 · Ana Lee · $500.00', 'March rent · Ana Lee · $1,000.00'. */
export const entryTitle = ({ kind, number, description, tenants, amountCents }: TitleParts): string =>
  [
    description || [kind, number].filter(Boolean).join(' '),
    tenants,
    typeof amountCents === 'number' ? formatDollars(amountCents) : null,
  ]
    .filter(Boolean)
    .join(' · ')
