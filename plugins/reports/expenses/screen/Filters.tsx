import type { ComponentProps } from 'react'

import { MONTH_NAMES } from '@/domain/calendar/monthNames'
import type { Day } from '@/domain/calendar/day'
import { ChoiceFilter } from '@/ui/ChoiceFilter'
import { Filter, FilterBar, SearchInput, SelectInput } from '@/ui/FilterBar'
import { PropertyFilter } from '@/ui/PropertyFilter'

import type { FilterChoices } from '../queries/filterChoices'
import type { Named } from '../queries/types'

import { PATH } from './address'

type Props = {
  query: URLSearchParams
  today: Day
  properties: readonly Named[]
  choices: FilterChoices
}

/** One of many; an expense may also have none. */
const Choice = (choice: Omit<ComponentProps<typeof ChoiceFilter>, 'unlisted'>) => (
  <ChoiceFilter
    {...choice}
    unlisted={(value) => (value === 'none' ? `No ${choice.name}` : `${value.split(',').length} chosen`)}
  />
)

const yearsFrom = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(last - first, 0) + 1 }, (_, back) => last - back)

const MONTHS = MONTH_NAMES.map((name, index) => ({ id: index + 1, name }))

/** The filters as a plain form; its fields say what the address says. */
export const Filters = ({ query, today, properties, choices }: Props) => {
  const thisYear = Number(today.slice(0, 4))
  const years = yearsFrom(choices.firstYear ?? thisYear, thisYear).map((year) => ({
    id: year,
    name: String(year),
  }))
  const ofDays = query.has('from') || query.has('to')
  const asked = query.get('year') ?? (ofDays ? '' : String(thisYear))
  const view = query.get('view')
  return (
    <FilterBar
      action={PATH}
      keep={{
        view: view ?? undefined,
        from: query.get('from') ?? undefined,
        to: query.get('to') ?? undefined,
      }}
      find={
        <Filter label="Find" grow>
          <SearchInput
            name="q"
            defaultValue={query.get('q') ?? ''}
            placeholder="Payee, memo or bill"
            maxLength={200}
          />
        </Filter>
      }
    >
      <Filter label="Year" width={ofDays ? 120 : 92}>
        <SelectInput name="year" defaultValue={asked}>
          {ofDays ? <option value="">Chosen days</option> : null}
          {years.some(({ name }) => name === asked) || asked === '' ? null : (
            <option value={asked}>{asked}</option>
          )}
          {years.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectInput>
      </Filter>
      {ofDays || view === 'scheduleE' || view === 'vendors1099' ? null : (
        <Choice label="Month" name="month" query={query} all="All months" width={120} options={MONTHS} />
      )}
      <PropertyFilter width={150} query={query} properties={properties} />
      {choices.units.length > 1 ? (
        <Choice label="Unit" name="unit" query={query} all="All units" width={100} options={choices.units} />
      ) : null}
      <Choice
        label="Category"
        name="category"
        query={query}
        all="All categories"
        width={140}
        options={choices.categories}
      />
      <Choice
        label="Payee"
        name="payee"
        query={query}
        all="All payees"
        width={130}
        options={choices.payees}
      />
    </FilterBar>
  )
}
