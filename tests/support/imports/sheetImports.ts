import type { BatchChange, BatchRow, BatchView } from '@/domain/imports/bank/batchView'
import type { SheetKind } from '@/domain/imports/sheets/importKinds'
import type { User } from '@/payload-types'
import type { TestPayload } from '@tests/support/testPayload'

import type { Refused } from './bankImports'

/** The steps of an import of a spreadsheet as somebody goes through them, over REST. */
export const sheetImports = (app: TestPayload, user: User, kind: SheetKind) => ({
  /** @param rows as they are pasted, or a file's bytes under its name */
  open: (rows: string | File) => {
    const form = new FormData()
    form.set('kind', kind)
    form.set(typeof rows === 'string' ? 'text' : 'file', rows)
    return app.rest<BatchView & Refused>('POST', '/imports', { user, body: form })
  },
  rows: async (id: number): Promise<BatchRow[]> => {
    const { body } = await app.rest<{ rows: BatchRow[] }>('GET', `/imports/${id}/rows?limit=500`, { user })
    return body.rows.toSorted((a, b) => a.row - b.row)
  },
  show: (id: number) => app.rest<BatchView & Refused>('GET', `/imports/${id}`, { user }),
  change: (id: number, change: BatchChange) =>
    app.rest<BatchView & Refused>('PATCH', `/imports/${id}`, { user, body: change }),
  commit: (id: number) => app.rest<BatchView & Refused>('POST', `/imports/${id}/commit`, { user, body: {} }),
  undo: (id: number, body: object = { reason: 'The wrong file' }) =>
    app.rest<BatchView & Refused>('POST', `/imports/${id}/undo`, { user, body }),
})
