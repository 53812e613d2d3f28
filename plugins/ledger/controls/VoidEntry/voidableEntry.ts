import type { Payload, TypedUser } from 'payload'

import { idOf, personOf } from '@/domain/permissions/personOf'
import { dayFromInstant } from '@/domain/calendar/storedDay'
import { voidedBalance, voidedBalanceInWords, type VoidableKind } from '@/domain/ledger/voidedBalance'
import { COLLECTION_RULES, scopeOf } from '@/domain/permissions'
import type { Action } from '@/ui/actions/action'

import { voidAction } from '../../actions/voidAction'
import type { VoidableSlug } from '../../entrySlugs'
import { balanceOn } from '../../queries/balanceOn'
import { openDays } from '../../queries/openDays'

type Entry = {
  amountCents: number
  date?: string | null
  account?: unknown
  type?: string | null
  kind?: string
  line?: string | null
  voidedAt?: string | null
}

const kindOf = (slug: VoidableSlug, entry: Entry): VoidableKind => {
  switch (slug) {
    case 'charges':
    case 'refunds':
      return 'charge'
    case 'credits':
      return 'credit'
    case 'payments':
      return entry.type === 'deposit' ? 'apart' : 'payment'
    case 'reversals':
      return entry.type === 'deposit' ? 'apart' : 'charge'
    case 'deposit-movements':
      return entry.kind === 'withheld' ? 'credit' : 'apart'
    default:
      return 'apart'
  }
}

const balanceAfter = async (
  payload: Payload,
  slug: VoidableSlug,
  entry: Entry,
): Promise<string | undefined> => {
  const account = idOf(entry.account)
  if (typeof account !== 'number' || !entry.date) return undefined
  const { today } = await openDays({ payload }, null)
  const balanceCents = voidedBalance({
    kind: kindOf(slug, entry),
    cents: entry.amountCents,
    date: dayFromInstant(entry.date),
    today,
    balanceCents: await balanceOn({ payload }, account, today),
  })
  return voidedBalanceInWords(balanceCents)
}

/** The question about an entry; nothing when it is void already, or this person may not void it. */
export const voidQuestion = async (
  payload: Payload,
  { slug, id, user }: { slug: VoidableSlug; id: number | string; user: TypedUser | null | undefined },
): Promise<Action | undefined> => {
  if (scopeOf(personOf(user), 'void', COLLECTION_RULES.get(slug)) === 'none') return undefined
  const entry: Entry | null = await payload.findByID({
    collection: slug,
    id,
    depth: 0,
    user,
    overrideAccess: false,
    disableErrors: true,
  })
  if (!entry || entry.voidedAt) return undefined
  const balance = await balanceAfter(payload, slug, entry)
  return voidAction({
    slug,
    id,
    cents: entry.amountCents,
    posted: slug === 'charges' && Boolean(entry.line),
    ...(balance !== undefined && { balance }),
  })
}
