import { Filter, SelectInput } from './FilterBar'
import { NamedOptions } from './inputs/NamedOptions.client'

type ChoiceFilterProps = {
  label: string
  /** The parameter of the address. */
  name: string
  query: URLSearchParams
  width: number
  /** What no choice is called. */
  all: string
  options: readonly { id: number; name: string }[]
  /** What the address asks is called where it is none of the options: several of them, or one that no list has. */
  unlisted: (value: string) => string
}

/** One of many or all, or what the address asks beside that. */
export const ChoiceFilter = ({ label, name, query, width, all, options, unlisted }: ChoiceFilterProps) => {
  const chosen = query.getAll(name).join(',')
  const isListed = chosen === '' || options.some(({ id }) => String(id) === chosen)
  return (
    <Filter label={label} width={width}>
      <SelectInput name={name} defaultValue={chosen}>
        <option value="">{all}</option>
        {isListed ? null : <option value={chosen}>{unlisted(chosen)}</option>}
        <NamedOptions names={options} chosen={chosen} />
      </SelectInput>
    </Filter>
  )
}
