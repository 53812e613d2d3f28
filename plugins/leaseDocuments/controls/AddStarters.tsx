import type { Payload } from 'payload'

import { can } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'
import type { Action } from '@/ui/actions/action'
import { ActionButton } from '@/ui/actions/ActionButtons.client'
import { ActionHost } from '@/ui/actions/ActionHost.client'
import { readerOf } from '@/ui/reader'

const ADD: Action = {
  heading: 'Add the starter templates?',
  intro:
    'Leases, a renewal, an amendment, notices, a move-out letter and a receipt to begin with. They are no legal advice: have a lawyer of your state read them before you use them.',
  fields: [],
  address: '/api/leasing/starters',
  fixed: {},
  submit: 'Add them',
  done: 'Added. Open one and make it yours.',
}

/** Above an empty list of templates: those to begin with. */
export const AddStarters = async ({ payload }: { payload: Payload }) => {
  const user = await readerOf(payload)
  if (!can(personOf(user), 'leases.documents')) return null
  const { totalDocs } = await payload.count({ collection: 'lease-templates', user, overrideAccess: false })
  if (totalDocs > 0) return null
  return (
    <ActionHost>
      <p>
        <ActionButton action={ADD} label="Add the starter templates" />
      </p>
    </ActionHost>
  )
}
