import type { CollectionSlug, Where } from 'payload'

import { listAddress } from './listAddress'

/** A saved view of a list: one value of one field. Without a value it is the whole list. */
export type ListView = {
  label: string
  value?: string
  /** The word in the line of counts: '22 living here'. Without it the view is left out there. */
  counted?: string
}

export type ListViews = {
  field: string
  views: readonly ListView[]
  /** For whoever is not shown that field. */
  otherwise?: Omit<ListViews, 'otherwise'>
}

/** The saved views of lists that have them, the whole list first. */
export const LIST_VIEWS: Partial<Record<CollectionSlug, ListViews>> = {
  tenants: {
    field: 'type',
    views: [
      { label: 'All' },
      { label: 'Living here', value: 'present', counted: 'living here' },
      { label: 'Moving in', value: 'future', counted: 'moving in' },
      { label: 'Moved out', value: 'past', counted: 'moved out' },
    ],
  },
  units: {
    field: 'status',
    views: [
      { label: 'All' },
      { label: 'Occupied', value: 'occupied', counted: 'occupied' },
      { label: 'Vacant', value: 'vacant', counted: 'vacant' },
      { label: 'Maintenance', value: 'maintenance', counted: 'in maintenance' },
    ],
  },
  leases: {
    field: 'standing',
    views: [
      { label: 'All' },
      { label: 'In their term', value: 'current', counted: 'in their term' },
      { label: 'Ending soon', value: 'endsSoon', counted: 'ending soon' },
      { label: 'Month to month', value: 'monthToMonth', counted: 'month to month' },
      { label: 'Starting later', value: 'upcoming', counted: 'starting later' },
      { label: 'Draft', value: 'draft', counted: 'in draft' },
      { label: 'Out for signature', value: 'outForSignature', counted: 'out for signature' },
      { label: 'Ended', value: 'ended' },
      { label: 'Terminated', value: 'terminated' },
    ],
    otherwise: {
      field: 'status',
      views: [
        { label: 'All' },
        { label: 'Active', value: 'active', counted: 'active' },
        { label: 'Ended', value: 'expired', counted: 'expired' },
      ],
    },
  },
  tasks: {
    field: 'status',
    views: [
      { label: 'All' },
      { label: 'To do', value: 'todo', counted: 'to do' },
      { label: 'In progress', value: 'inProgress', counted: 'in progress' },
      { label: 'Waiting', value: 'waiting', counted: 'waiting' },
      { label: 'Done', value: 'done' },
    ],
  },
}

const WHOLE_LIST: ListViews = { field: 'id', views: [{ label: 'All' }] }

/** The views of a list for somebody, without those that filter by what they are not shown. */
export const viewsFor = (
  slug: CollectionSlug,
  isShown: (field: string) => boolean,
): Omit<ListViews, 'otherwise'> => {
  const views = LIST_VIEWS[slug] ?? WHOLE_LIST
  if (isShown(views.field)) return views
  return views.otherwise && isShown(views.otherwise.field) ? views.otherwise : WHOLE_LIST
}

/** What a view filters by; undefined for the whole list. */
export const whereOf = (field: string, { value }: ListView): Where | undefined =>
  value === undefined ? undefined : { [field]: { equals: value } }

/** The address of a view. */
export const hrefOf = (collection: CollectionSlug, field: string, { value }: ListView): string =>
  listAddress(collection, value === undefined ? [] : [[field, 'equals', value]])

/** Which value of the field the address filters by, when it does. */
export const valueInAddress = (
  searchParams: Readonly<Record<string, unknown>>,
  field: string,
): string | undefined => {
  const found = Object.entries(searchParams).find(([key]) => key.endsWith(`[${field}][equals]`))
  return typeof found?.[1] === 'string' ? found[1] : undefined
}
