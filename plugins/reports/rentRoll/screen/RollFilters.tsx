import type { Day } from '@/domain/calendar/day'
import { UNIT_STATUSES } from '@/domain/leases/unitStatus'
import { UNIT_STATUS_LABELS } from '@/domain/portfolio/statuses'
import { Filter, FilterBar, SelectInput, TextInput } from '@/ui/FilterBar'
import { PropertyFilter } from '@/ui/PropertyFilter'

import { RENT_ROLL } from './address'

type Props = {
  query: URLSearchParams
  asOf: Day
  properties: readonly { id: number; name: string }[]
}

/** The roll's filters; they live in the address. */
export const RollFilters = ({ query, asOf, properties }: Props) => {
  return (
    <FilterBar
      action={RENT_ROLL}
      keep={{ limit: query.get('limit') ?? undefined }}
      find={
        <Filter label="As of" width={150}>
          <TextInput type="date" name="asOf" defaultValue={asOf} />
        </Filter>
      }
    >
      <PropertyFilter width={200} query={query} properties={properties} />
      <Filter label="Units" width={160}>
        <SelectInput name="occupancy" defaultValue={query.get('occupancy') ?? ''}>
          <option value="">All units</option>
          {UNIT_STATUSES.map((status) => (
            <option key={status} value={status}>
              {UNIT_STATUS_LABELS[status]}
            </option>
          ))}
        </SelectInput>
      </Filter>
    </FilterBar>
  )
}
