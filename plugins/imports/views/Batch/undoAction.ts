import type { BatchView } from '@/domain/imports/bank/batchView'
import type { Action } from '@/ui/actions/action'

import { rowsInWords } from '../statusWords'

/** 'Undo this import': all of it, or none while a row stands in the way. */
export const undoAction = ({ id, fileName, ready }: BatchView): Action => ({
  heading: 'Undo this import?',
  intro: `What the ${rowsInWords(ready.rows)} of ${fileName} wrote stays in the books, marked void, and every balance is as it was before. The file can be imported again.`,
  fields: [
    { name: 'reason', label: 'Reason', kind: 'text', required: true },
    {
      name: 'forgetPayers',
      label: 'Forget the remembered payers',
      kind: 'check',
      hint: 'Else the next file still knows who pays for which account.',
    },
  ],
  address: `/api/imports/${id}/undo`,
  fixed: {},
  submit: 'Undo the import',
  done: 'The import is undone.',
})
