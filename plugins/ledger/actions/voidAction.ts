import type { VoidChoice } from '@/domain/ledger/voidTerms'
import { formatDollars } from '@/domain/money/formatMoney'
import type { Action, ActionField } from '@/ui/actions/action'

import type { VoidableSlug } from '../entrySlugs'

const NOUNS: Readonly<Record<VoidableSlug, string>> = {
  charges: 'charge',
  payments: 'payment',
  credits: 'credit',
  refunds: 'refund',
  reversals: 'return',
  'deposit-movements': 'deposit',
  expenses: 'expense',
  'other-income': 'income',
}

const MONTHS: readonly { value: VoidChoice; label: string }[] = [
  {
    value: 'replace',
    label: 'Post the month again, by the lease as it is now (with the next posting of rent)',
  },
  { value: 'skip', label: 'Leave this month out: it is not posted again' },
]

const MONTH_FIELD: ActionField = {
  name: 'choice',
  label: 'Its month',
  kind: 'radio',
  required: true,
  initial: 'replace',
  options: MONTHS,
}

type Asked = {
  slug: VoidableSlug
  id: number | string
  cents: number
  /** Made by posting rent: then it is asked what becomes of its month. */
  posted: boolean
  /** 'The account will then owe $1,100.00.'; none where there is no account. */
  balance?: string
}

/** Why, and for a posted charge what becomes of its month: the same question wherever an entry is voided. */
export const voidAction = ({ slug, id, cents, posted, balance }: Asked): Action => {
  const noun = NOUNS[slug]
  const stays = 'It stays in the books, marked void, and no longer counts.'
  return {
    heading: `Void this ${noun} of ${formatDollars(cents)}?`,
    intro: balance === undefined ? stays : `${stays} ${balance}`,
    fields: [
      ...(posted ? [MONTH_FIELD] : []),
      {
        name: 'reason',
        label: 'Reason',
        kind: 'text',
        required: true,
        missing: `Say why the ${noun} never counted.`,
      },
    ],
    address: `/api/${slug}/${id}/void`,
    fixed: {},
    submit: `Void ${noun}`,
    done: `The ${noun} is void.`,
  }
}
