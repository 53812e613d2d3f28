import { refusal } from '@/lib/refusals/refusal'

import type { HeldImport } from './heldImport'

/** @throws `IMPORT_POSTED`, `IMPORT_UNDONE` for an import that cannot be posted any more */
export const refuseIfDone = ({ status }: Pick<HeldImport, 'status'>): void => {
  if (status === 'posted') {
    throw refusal({ code: 'IMPORT_POSTED', message: 'This import was posted already.' })
  }
  if (status === 'undone') {
    throw refusal({ code: 'IMPORT_UNDONE', message: 'This import was undone. Import the file again.' })
  }
}
