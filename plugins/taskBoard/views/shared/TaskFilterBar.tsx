import { DUE_CHOICE_NAMES, DUE_CHOICES } from '@/domain/tasks/dueRange'
import { TASK_TYPE_LABELS } from '@/domain/tasks/taskTerms'
import { Filter, FilterBar, SearchInput, SelectInput } from '@/ui/FilterBar'
import { PropertyFilter } from '@/ui/PropertyFilter'

import type { FilterChoices } from '../../queries/filterChoices'

type Props = {
  action: string
  query: URLSearchParams
  choices: FilterChoices
  keep?: Readonly<Record<string, string | undefined>>
}

/** What the board and the calendar are filtered by, in the address. */
export const TaskFilterBar = ({ action, query, choices, keep }: Props) => (
  <FilterBar
    action={action}
    keep={keep}
    find={
      <Filter label="Find" grow>
        <SearchInput name="q" placeholder="Task, unit or tenant" defaultValue={query.get('q') ?? ''} />
      </Filter>
    }
  >
    <PropertyFilter width={160} query={query} properties={choices.properties} />
    <Filter label="Type" width={130}>
      <SelectInput name="type" defaultValue={query.get('type') ?? ''}>
        <option value="">All types</option>
        {Object.entries(TASK_TYPE_LABELS).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectInput>
    </Filter>
    <Filter label="Assigned to" width={140}>
      <SelectInput name="assignee" defaultValue={query.get('assignee') ?? ''}>
        <option value="">Everyone</option>
        <option value="me">Me</option>
        {choices.people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value="none">Nobody</option>
      </SelectInput>
    </Filter>
    <Filter label="Due" width={120}>
      <SelectInput name="due" defaultValue={query.get('due') ?? ''}>
        <option value="">Any day</option>
        {DUE_CHOICE_NAMES.map((name) => (
          <option key={name} value={name}>
            {DUE_CHOICES[name]}
          </option>
        ))}
      </SelectInput>
    </Filter>
  </FilterBar>
)
