import type { BeforeDocumentControlsServerProps } from 'payload'

import { can } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'
import { ActionButton } from '@/ui/actions/ActionButtons.client'
import { ActionHost } from '@/ui/actions/ActionHost.client'
import { readerOf } from '@/ui/reader'

import { textField } from '../../actions/fields'

type UndoRunProps = BeforeDocumentControlsServerProps & { id?: number | string }

/** 'Undo this run' on a posting run's own screen, while it stands. */
export const UndoRun = async ({ id, payload }: UndoRunProps) => {
  if (id === undefined || !can(personOf(await readerOf(payload)), 'ledger.post')) return null
  const run = await payload.findByID({ collection: 'posting-runs', id, depth: 0, disableErrors: true })
  if (!run || run.undoneAt) return null
  return (
    <ActionHost>
      <ActionButton
        label="Undo this run"
        action={{
          heading: `Take back all ${run.charges} charges of this run?`,
          intro:
            'They stay in the books, marked void. Rent that is still due is posted again by the leases as they are now.',
          fields: [textField('reason', 'Reason', true)],
          address: `/api/ledger/runs/${id}/undo`,
          fixed: {},
          submit: 'Undo the run',
          done: 'The run is taken back.',
        }}
      />
    </ActionHost>
  )
}
