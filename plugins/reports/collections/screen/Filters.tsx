import { MONTH_NAMES } from '@/domain/calendar/monthNames'
import type { Day } from '@/domain/calendar/day'
import { Filter, FilterBar, SelectInput, TextInput } from '@/ui/FilterBar'
import { PropertyFilter } from '@/ui/PropertyFilter'

import { PATH } from './address'

type Props = { query: URLSearchParams; today: Day; properties: readonly { id: number; name: string }[] }

/** So far back the form offers years; the address takes any. */
const YEARS_BACK = 10

/** The filters as a plain form; its fields say what the address says. */
export const Filters = ({ query, today, properties }: Props) => {
  const thisYear = Number(today.slice(0, 4))
  const ofDays = query.has('from') || query.has('to')
  const years = Array.from({ length: YEARS_BACK }, (_, back) => String(thisYear - back))
  const year = query.get('year') ?? String(thisYear)
  return (
    <FilterBar action={PATH} keep={{ view: query.get('view') ?? undefined }}>
      {ofDays ? (
        <>
          <Filter label="From" width={150}>
            <TextInput type="date" name="from" defaultValue={query.get('from') ?? ''} />
          </Filter>
          <Filter label="To" width={150}>
            <TextInput type="date" name="to" defaultValue={query.get('to') ?? ''} />
          </Filter>
        </>
      ) : (
        <>
          <Filter label="Year" width={92}>
            <SelectInput name="year" defaultValue={year}>
              {years.includes(year) ? null : <option value={year}>{year}</option>}
              {years.map((text) => (
                <option key={text} value={text}>
                  {text}
                </option>
              ))}
            </SelectInput>
          </Filter>
          <Filter label="Month" width={130}>
            <SelectInput name="month" defaultValue={query.get('month') ?? ''}>
              <option value="">All months</option>
              {MONTH_NAMES.map((name, index) => (
                <option key={name} value={index + 1}>
                  {name}
                </option>
              ))}
            </SelectInput>
          </Filter>
        </>
      )}
      <PropertyFilter width={180} query={query} properties={properties} />
    </FilterBar>
  )
}
