import { Filter, SelectInput } from './FilterBar'
import { NamedOptions } from './inputs/NamedOptions.client'

type PropertyFilterProps = {
  query: URLSearchParams
  properties: readonly { id: number; name: string }[]
  width: number
}

/** One property or all; several where the address asks for them. */
export const PropertyFilter = ({ query, properties, width }: PropertyFilterProps) => {
  const chosen = query.getAll('property').join(',')
  return (
    <Filter label="Property" width={width}>
      <SelectInput name="property" defaultValue={chosen}>
        <option value="">All properties</option>
        {chosen.includes(',') ? <option value={chosen}>{chosen.split(',').length} properties</option> : null}
        <NamedOptions names={properties} chosen={chosen} />
      </SelectInput>
    </Filter>
  )
}
