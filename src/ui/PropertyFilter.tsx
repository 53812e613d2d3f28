import { Filter, SelectInput } from './FilterBar'
import { NamedOptions } from './inputs/NamedOptions.client'

type PropertyFilterProps = {
  query: URLSearchParams
  properties: readonly { id: number; name: string }[]
  width: number
}

/** One property or all; what else the address asks for, several or one that no list has, is said as well. */
export const PropertyFilter = ({ query, properties, width }: PropertyFilterProps) => {
  const chosen = query.getAll('property').join(',')
  const isListed = chosen === '' || properties.some(({ id }) => String(id) === chosen)
  return (
    <Filter label="Property" width={width}>
      <SelectInput name="property" defaultValue={chosen}>
        <option value="">All properties</option>
        {isListed ? null : (
          <option value={chosen}>
            {chosen.includes(',')
              ? `${chosen.split(',').length} properties`
              : 'A property that is not listed'}
          </option>
        )}
        <NamedOptions names={properties} chosen={chosen} />
      </SelectInput>
    </Filter>
  )
}
