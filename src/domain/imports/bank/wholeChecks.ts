import { addUnder } from './accountIndex'
import type { RecordedRef } from './becomes'
import type { KnownMoney } from './knownBooks'

/**
 * Money as the bank shows it: what was recorded as parts of one check, over types or leases, is one amount. The check
 * stands in the place of its first part and goes by that part's id.
 */
export function wholeChecks(money: readonly KnownMoney[]): KnownMoney[] {
  const parts = new Map<string, KnownMoney[]>()
  for (const one of money) if (one.check) addUnder(parts, one.check, one)
  return money.flatMap((one) => {
    const own = one.check ? (parts.get(one.check) ?? []) : []
    if (own.length < 2) return [one]
    return own[0] === one ? [asOne(one, own)] : []
  })
}

/** The records that an amount of `wholeChecks` stands for. */
export function refsOf({ kind, id, parts }: KnownMoney): readonly RecordedRef[] {
  return parts ?? [{ kind, id }]
}

function asOne(first: KnownMoney, own: readonly KnownMoney[]): KnownMoney {
  const isShared = own.every(({ account }) => account === first.account)
  return {
    ...first,
    cents: own.reduce((sum, { cents }) => sum + cents, 0),
    account: isShared ? first.account : null,
    label: `${first.label}, in ${own.length} parts`,
    text: [...new Set(own.map(({ text }) => text))].join(' '),
    seen: own.some(({ seen }) => seen),
    reversed: own.some(({ reversed }) => reversed),
    parts: own.map(({ kind, id }) => ({ kind, id })),
  }
}
