import type { SelectField } from 'payload'

type Args<Labels extends Record<string, string>> = Pick<
  SelectField,
  'access' | 'admin' | 'hooks' | 'index' | 'label' | 'name' | 'required'
> & {
  /** value → the words people read; its keys are the only values there are. */
  labels: Labels
  defaultValue?: keyof Labels & string
}

/** A choice of one from a fixed list of words. */
export const selectField = <Labels extends Record<string, string>>({
  labels,
  ...field
}: Args<Labels>): SelectField => ({
  ...field,
  type: 'select',
  options: Object.entries(labels).map(([value, label]) => ({ value, label })),
})
