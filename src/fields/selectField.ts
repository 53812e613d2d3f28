import type { SelectField } from 'payload'

import type { StatusTone } from '@/ui/StatusPill'

type Args<Labels extends Record<string, string>> = Pick<
  SelectField,
  'access' | 'admin' | 'disableDuplicate' | 'hooks' | 'index' | 'label' | 'name' | 'required'
> & {
  /** value → the words people read; its keys are the only values there are. */
  labels: Labels
  defaultValue?: keyof Labels & string
  /** Values that stand on a colour in lists: only those somebody must look at, or that are out of play. */
  tones?: Partial<Record<keyof Labels & string, StatusTone>>
}

/** A choice of one from a fixed list of words. */
export const selectField = <Labels extends Record<string, string>>({
  labels,
  tones,
  admin,
  ...field
}: Args<Labels>): SelectField => ({
  ...field,
  admin: tones
    ? {
        ...admin,
        components: {
          Cell: { path: '@/ui/cells/StatusCell#StatusCell', serverProps: { tones } },
          ...admin?.components,
        },
      }
    : admin,
  type: 'select',
  options: Object.entries(labels).map(([value, label]) => ({ value, label })),
})
