import type { PaymentType } from '../../ledger/paymentTerms'
import {
  accountLabel,
  type AccountIndex,
  fitsDay,
  type NamedTenant,
  spellsUnit,
  tenantsSpelled,
} from './accountIndex'
import type { BankLine } from './bankLine'
import type { Becomes, Suggestion } from './becomes'
import { foldedWords } from './foldText'
import type { KnownAccount } from './knownBooks'
import { methodOf } from './methodOf'
import { payerIn } from './payerOf'
import { rememberedFor, type RememberedChoices } from './rememberedPayers'

/** What a line is for certain, and why; `others` are what it might be all the same. */
export type CertainMatch = {
  readonly becomes: Becomes
  readonly why: string
  readonly others: readonly Suggestion[]
}

/** The whole line as one payment to one account. */
export function paymentTo(
  line: BankLine,
  known: KnownAccount,
  tenant: number | null,
  type: PaymentType = 'rent',
): Becomes {
  return {
    kind: 'payment',
    method: methodOf(line.text),
    parts: [{ account: known.account, tenant, type, cents: line.cents }],
  }
}

/** Offered where the line is exactly what is left of the deposit: whether it is the deposit, only a person knows. */
export function depositSuggestions(line: BankLine, known: KnownAccount, tenant: number | null): Suggestion[] {
  if (known.depositUnpaidCents !== line.cents) return []
  const becomes = paymentTo(line, known, tenant, 'deposit')
  return [{ becomes, label: `Deposit of ${accountLabel(known, tenant)}`, why: 'equals the unpaid deposit' }]
}

/**
 * The account that money in is for, where that is certain: the only choice ever made for this payer; or the payer is
 * by name a tenant of exactly one account that fits the day; or the text spells a tenant and the unit of exactly one.
 * A name with lost letters or one that is nearly a tenant's is never certain, nor is anything that an amount says.
 * @param payer whom the line's text names
 * @returns null where a person has to say
 * @see docs/domain.md rule 28
 */
export function matchPayment(
  line: BankLine,
  index: AccountIndex,
  remembered: RememberedChoices,
  payer = payerIn(line.text),
): CertainMatch | null {
  const choices = payer === null ? undefined : remembered.get(payer.key)
  if (choices) {
    const [only, ...others] = rememberedFor(line, choices, index)
    if (only && others.length === 0) return { becomes: only.becomes, why: only.why, others: [] }
    if (only) return null
  }
  if (line.cents < 0) return null
  const byPayer = (payer === null ? [] : (index.byName.get(payer.letters) ?? [])).filter(({ known }) =>
    fitsDay(index, known, line.day),
  )
  const one = onlyAccount(byPayer)
  if (one) return certain(line, one, 'the payer is a tenant of this account alone')
  const words = foldedWords(line.text)
  const spelled = byPayer.length > 0 ? byPayer : tenantsSpelled(index, words)
  const withUnit = onlyAccount(
    spelled.filter(({ known }) => fitsDay(index, known, line.day) && spellsUnit(index, words, known)),
  )
  return withUnit ? certain(line, withUnit, 'the text names tenant and unit') : null
}

type OneAccount = { readonly known: KnownAccount; readonly tenant: number | null }

/** Of two tenants of one name in one account the account is certain, the person is not. */
function onlyAccount(named: readonly NamedTenant[]): OneAccount | null {
  const [first, ...others] = named
  if (!first || others.some(({ known }) => known.account !== first.known.account)) return null
  return { known: first.known, tenant: others.length === 0 ? first.tenant.id : null }
}

/** The account is certain; whether the money is its deposit, an amount cannot say: the line is rent, and says what else. */
function certain(line: BankLine, { known, tenant }: OneAccount, why: string): CertainMatch {
  const others = depositSuggestions(line, known, tenant)
  const asWell =
    others.length === 0 ? '' : '; the unpaid deposit is as much: change it if this is the deposit'
  return { becomes: paymentTo(line, known, tenant), why: `${why}${asWell}`, others }
}
