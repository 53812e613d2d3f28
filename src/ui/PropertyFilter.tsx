import { ChoiceFilter } from './ChoiceFilter'

type PropertyFilterProps = {
  query: URLSearchParams
  properties: readonly { id: number; name: string }[]
  width: number
}

const unlisted = (value: string): string =>
  value.includes(',') ? `${value.split(',').length} properties` : 'A property that is not listed'

/** One property or all; what else the address asks for, several or one that no list has, is said as well. */
export const PropertyFilter = ({ query, properties, width }: PropertyFilterProps) => (
  <ChoiceFilter
    label="Property"
    name="property"
    query={query}
    width={width}
    all="All properties"
    options={properties}
    unlisted={unlisted}
  />
)
