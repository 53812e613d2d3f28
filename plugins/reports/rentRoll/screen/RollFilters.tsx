import type { Day } from '@/domain/calendar/day'
import { UNIT_STATUSES } from '@/domain/leases/unitStatus'
import { UNIT_STATUS_LABELS } from '@/domain/portfolio/statuses'
import { Filter, FilterBar, SelectInput, TextInput } from '@/ui/FilterBar'

import { RENT_ROLL } from './address'

type Props = {
  query: URLSearchParams
  asOf: Day
  properties: readonly { id: number; name: string }[]
}

/** The roll's filters; they live in the address. */
export const RollFilters = ({ query, asOf, properties }: Props) => {
  const property = query.getAll('property').join(',')
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
      <Filter label="Property" width={200}>
        <SelectInput name="property" defaultValue={property}>
          <option value="">All properties</option>
          {property.includes(',') ? (
            <option value={property}>{property.split(',').length} properties</option>
          ) : null}
          {properties.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectInput>
      </Filter>
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
