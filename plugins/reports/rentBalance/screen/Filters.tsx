import type { Day } from '@/domain/calendar/day'
import { TENANCY_STATES } from '@/domain/leases/tenancyState'
import { formatCents, plainDollars } from '@/domain/money/formatMoney'
import { Filter, FilterBar, SearchInput, SelectInput, TextInput } from '@/ui/FilterBar'
import { PropertyFilter } from '@/ui/PropertyFilter'
import { PageLink } from '@/ui/PageLink'

import { USUAL_TENANCIES } from '../usualTenancies'

import { OVER_UNITS, withChanges } from './screenAddress'

type Props = {
  query: URLSearchParams
  asOf: Day
  properties: readonly { id: number; name: string }[]
}

const TENANTS = [
  { value: '', label: 'Current, former' },
  { value: 'current', label: 'Current' },
  { value: 'former', label: 'Former' },
  { value: 'future', label: 'Future' },
  { value: TENANCY_STATES.join(','), label: 'All, future too' },
] as const

type OverUnit = (typeof OVER_UNITS)[number]

/** What an amount of the address looks like in the form: dollars, not cents. */
const asTyped = ({ parameter }: OverUnit, value: string): string =>
  parameter === 'pastDueOverCents' && /^\d{1,15}$/.test(value) ? plainDollars(Number(value)) : value

const inWords = ({ parameter, label }: OverUnit, value: string): string =>
  parameter === 'pastDueOverCents' && /^\d{1,15}$/.test(value)
    ? `$${formatCents(Number(value))}`
    : `${value} ${label}`

/** The filters as a plain form; its fields say what the address says. */
export const Filters = ({ query, asOf, properties }: Props) => {
  const thresholds = OVER_UNITS.filter(({ parameter }) => query.has(parameter))
  // The form has room for one threshold. What an address asks beside it goes on, and is said below.
  const [shown, ...others] = thresholds
  const include = query.get('include') ?? ''
  return (
    <>
      <FilterBar
        action="/admin/reports/rent-balance"
        keep={{
          sort: query.get('sort') ?? undefined,
          limit: query.get('limit') ?? undefined,
          ...Object.fromEntries(
            others.map(({ parameter }) => [parameter, query.get(parameter) ?? undefined]),
          ),
        }}
        find={
          <Filter label="Find" grow>
            <SearchInput
              name="q"
              defaultValue={query.get('q') ?? ''}
              placeholder="Tenant or unit"
              maxLength={200}
            />
          </Filter>
        }
      >
        <PropertyFilter width={160} query={query} properties={properties} />
        <Filter label="As of" width={140}>
          <TextInput type="date" name="asOf" defaultValue={asOf} />
        </Filter>
        <div className="pm-field pm-rb-over" role="group" aria-label="Past due over">
          <label className="pm-field__label" htmlFor="pm-rb-over">
            Past due over
          </label>
          <span className="pm-pair">
            <TextInput
              id="pm-rb-over"
              name="over"
              inputMode="decimal"
              placeholder="any"
              defaultValue={shown ? asTyped(shown, query.get(shown.parameter) ?? '') : ''}
            />
            <SelectInput
              name="overBy"
              aria-label="Past due over: of what"
              defaultValue={shown?.unit ?? 'days'}
            >
              {OVER_UNITS.map(({ unit, label }) => (
                <option key={unit} value={unit}>
                  {label}
                </option>
              ))}
            </SelectInput>
          </span>
        </div>
        <Filter label="Tenants" width={150}>
          <SelectInput name="include" defaultValue={include === USUAL_TENANCIES.join(',') ? '' : include}>
            {TENANTS.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
            {TENANTS.some(({ value }) => value === include) ||
            include === USUAL_TENANCIES.join(',') ? null : (
              <option value={include}>{include.split(',').join(', ')}</option>
            )}
          </SelectInput>
        </Filter>
      </FilterBar>
      {others.length === 0 ? null : (
        <p className="pm-rb-also">
          Also past due over{' '}
          {others.map((unit) => inWords(unit, query.get(unit.parameter) ?? '')).join(' and over ')}.{' '}
          <PageLink
            className="pm-link"
            href={withChanges(query, Object.fromEntries(others.map(({ parameter }) => [parameter, null])))}
          >
            Leave that out
          </PageLink>
        </p>
      )}
    </>
  )
}
