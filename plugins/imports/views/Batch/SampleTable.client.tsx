'use client'

import { SelectInput } from '@/ui/FilterBar'

import { withRole, type Chosen } from './columnChoices.client'
import type { ColumnSet } from './columnSet'

type Props = {
  sample: readonly (readonly string[])[]
  chosen: Chosen
  columns: ColumnSet['columns']
  onChange: (chosen: Chosen) => void
}

/** The first rows as they stand, with a choice over each column of what it is. */
export const SampleTable = ({ sample, chosen, columns, onChange }: Props) => (
  <div className="pm-im-sample" tabIndex={0} role="region" aria-label="The first rows of the file">
    <table>
      <thead>
        <tr>
          <th scope="col">
            <span className="pm-sr-only">Row</span>
          </th>
          {chosen.roles.map((role, index) => (
            <th key={index} scope="col">
              <SelectInput
                aria-label={`Column ${index + 1}${headOf(sample, chosen, index)}`}
                value={role}
                className={role === '' ? undefined : 'is-chosen'}
                onChange={(event) => {
                  const { value } = event.target
                  onChange(withRole(chosen, index, value))
                }}
              >
                <option value="">—</option>
                {columns.map(({ name, label }) => (
                  <option key={name} value={name}>
                    {label}
                  </option>
                ))}
              </SelectInput>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sample.map((cells, row) => (
          <tr key={row} className={classOf(row + 1, chosen.headerRow)}>
            <th scope="row">{row + 1}</th>
            {chosen.roles.map((role, index) => (
              <td key={index} className={role === '' ? 'is-left' : undefined}>
                {cells[index]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

const headOf = (sample: Props['sample'], { headerRow }: Chosen, index: number): string => {
  const head = sample[headerRow - 1]?.[index]?.trim()
  return head ? `, ${head}` : ''
}

const classOf = (row: number, headerRow: number): string | undefined => {
  if (row === headerRow) return 'is-head'
  return row < headerRow ? 'is-above' : undefined
}
