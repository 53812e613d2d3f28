import type { Day } from '../../calendar/day'
import { partsOf } from '../../calendar/dayParts'
import { longDay } from '../../calendar/formatDay'
import { lastOfPeriod, periodOf } from '../../calendar/period'
import { prorate, type ProrationMethod } from '../../charges/prorate'
import { listInWords } from '../../listInWords'
import { chargesLateFees, type LateFeeTerms } from '../../lateFees/lateFeeTerms'
import { formatDollars } from '../../money/formatMoney'
import { amountInWords, ordinal } from './amountInWords'
import type { MergeValues } from './mergeFields'
import { moneyValues, type MoneyFacts, type NewRent } from './moneyValues'

/** What is known of a lease and those who make it; null and '' are not known. */
export type LeaseFacts = {
  readonly landlord: {
    readonly name: string
    readonly addressLines: readonly string[]
    readonly phone: string | null
    readonly email: string | null
  }
  readonly property: { readonly name: string; readonly street: string; readonly cityLine: string }
  readonly unit: {
    readonly label: string
    readonly number: string
    readonly bedrooms: number | null
    readonly bathrooms: number | null
    readonly squareFeet: number | null
  }
  /** In the order of the lease. */
  readonly tenants: readonly {
    readonly name: string
    readonly email: string | null
    readonly phone: string | null
  }[]
  readonly lease: {
    readonly start: Day
    readonly end: Day | null
    /** The monthly rent on the first day, whole cents. */
    readonly rentCents: number
    readonly dueDay: number
    readonly proration: ProrationMethod
    readonly depositCents: number | null
    readonly lateFee: LateFeeTerms
    readonly petPolicy: string
    readonly otherTerms: string
    readonly lines: readonly { readonly name: string; readonly cents: number }[]
    /** The rent that begins next; null where none is set. */
    readonly newRent: NewRent | null
  }
  /** Null where a document says nothing of money paid or owed. */
  readonly money: MoneyFacts | null
  readonly today: Day
}

const numberOr = (value: number | null): string => (value === null ? '' : value.toLocaleString('en-US'))

const isPartMonth = (start: Day): boolean => partsOf(start).day !== 1

const firstRent = ({ start, rentCents, proration }: LeaseFacts['lease']): string => {
  if (!isPartMonth(start)) return `${formatDollars(rentCents)}, a whole month`
  const last = lastOfPeriod(periodOf(start))
  const cents = prorate({ cents: rentCents, first: start, last, method: proration })
  return `${formatDollars(cents)}, ${longDay(start)} to ${longDay(last)}`
}

const PERCENT_OF = { outstanding: 'what is open of the rent', charge: 'the rent' } as const

/** '$50.00, then $5.00 each day after, at most $100.00'. */
export function lateFeeInWords(terms: LateFeeTerms): string {
  const { flatCents, percentBps, percentOf, dailyCents, capCents } = terms
  const once = [
    flatCents > 0 ? formatDollars(flatCents) : '',
    percentBps > 0 ? `${percentBps / 100}% of ${PERCENT_OF[percentOf]}` : '',
  ].filter(Boolean)
  const daily =
    dailyCents > 0 ? `${formatDollars(dailyCents)} each day${once.length > 0 ? ' after' : ''}` : ''
  const fee = [once.join(' and '), daily].filter(Boolean).join(', then ')
  return fee === '' || capCents === null ? fee : `${fee}, at most ${formatDollars(capCents)}`
}

/** What a lease says, in the words a document prints. What is not known stays an empty text. */
export function leaseValues(facts: LeaseFacts): MergeValues {
  const { landlord, property, unit, tenants, lease, today } = facts
  const money = moneyValues(facts.money, lease.newRent)
  return {
    fields: {
      ...money.fields,
      'landlord.name': landlord.name,
      'landlord.address': landlord.addressLines.join(', '),
      'landlord.phone': landlord.phone ?? '',
      'landlord.email': landlord.email ?? '',
      'property.name': property.name,
      'property.address': [property.street, property.cityLine].filter(Boolean).join(', '),
      'unit.label': unit.label,
      'unit.number': unit.number,
      'unit.bedrooms': numberOr(unit.bedrooms),
      'unit.bathrooms': numberOr(unit.bathrooms),
      'unit.squareFeet': numberOr(unit.squareFeet),
      'tenants.names': listInWords(tenants.map(({ name }) => name)),
      'lease.start': longDay(lease.start),
      'lease.end': lease.end === null ? '' : longDay(lease.end),
      'lease.rent': formatDollars(lease.rentCents),
      'lease.rentInWords': amountInWords(lease.rentCents),
      'lease.dueDay': ordinal(lease.dueDay),
      'lease.firstRent': firstRent(lease),
      'lease.deposit': lease.depositCents === null ? '' : formatDollars(lease.depositCents),
      'lease.depositInWords': lease.depositCents === null ? '' : amountInWords(lease.depositCents),
      'lease.graceDays': String(lease.lateFee.graceDays),
      'lease.lateFee': lateFeeInWords(lease.lateFee),
      'lease.petPolicy': lease.petPolicy,
      'lease.otherTerms': lease.otherTerms,
      today: longDay(today),
    },
    lists: {
      ...money.lists,
      'tenants.list': tenants.map(({ name, email, phone }) => ({
        name,
        email: email ?? '',
        phone: phone ?? '',
      })),
      'lease.lines': lease.lines.map(({ name, cents }) => ({ name, amount: formatDollars(cents) })),
    },
    conditions: {
      ...money.conditions,
      pets: lease.petPolicy !== '',
      fixedTerm: lease.end !== null,
      monthToMonth: lease.end === null,
      severalTenants: tenants.length > 1,
      lateFees: chargesLateFees(lease.lateFee),
      prorated: isPartMonth(lease.start),
    },
  }
}
