import type { Field } from 'payload'

import { VOID_CHOICE_LABELS } from '@/domain/ledger/entryTypes'

import { selectField } from './selectField'

const isVoid = (data: { voidedAt?: unknown } | undefined): boolean => Boolean(data?.voidedAt)

/**
 * What a void leaves on an entry: when, who, why. Set once, by the void operation alone.
 * @see docs/domain.md rule 9
 */
export const voidFields = ({ withChoice = false }: { withChoice?: boolean } = {}): Field[] => [
  {
    name: 'voidedAt',
    label: 'Voided',
    type: 'date',
    index: true,
    admin: {
      readOnly: true,
      position: 'sidebar',
      condition: isVoid,
      components: { Cell: '@/ui/cells/VoidCell#VoidCell' },
    },
  },
  {
    name: 'voidedBy',
    type: 'relationship',
    relationTo: 'users',
    admin: { readOnly: true, position: 'sidebar', allowCreate: false, allowEdit: false, condition: isVoid },
  },
  {
    name: 'voidReason',
    type: 'text',
    admin: { readOnly: true, position: 'sidebar', condition: isVoid },
  },
  ...(withChoice
    ? [
        selectField({
          name: 'voidChoice',
          label: 'This period',
          labels: VOID_CHOICE_LABELS,
          admin: { readOnly: true, position: 'sidebar', condition: isVoid },
        }),
      ]
    : []),
]
