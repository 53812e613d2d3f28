import { refusal } from '@/lib/refusals/refusal'

import type { HeldImport } from './heldImport'

/** @throws `IMPORT_POSTED`, `IMPORT_UNDONE` for an import that is done, `NOTHING_TO_POST` for one whose columns are not said yet */
export const assertPostable = ({ status }: Pick<HeldImport, 'status'>): void => {
  if (status === 'posted') {
    throw refusal({ code: 'IMPORT_POSTED', message: 'This import was posted already.' })
  }
  if (status === 'undone') {
    throw refusal({ code: 'IMPORT_UNDONE', message: 'This import was undone. Import the file again.' })
  }
  if (status !== 'checking') {
    throw refusal({
      code: 'NOTHING_TO_POST',
      message: 'This import has no rows that can be posted. Say first how its columns are read.',
    })
  }
}

/** @throws `NOTHING_TO_POST` where no row of an import is ready */
export const assertSomeReady = (rows: number): void => {
  if (rows > 0) return
  throw refusal({
    code: 'NOTHING_TO_POST',
    message: 'No row is ready. Choose what the rows that wait become, or tick one.',
  })
}
