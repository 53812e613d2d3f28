import { readFileSync } from 'node:fs'
import path from 'node:path'

import type { BatchChange, BatchRow, BatchView } from '@/domain/imports/bank/batchView'
import type { User } from '@/payload-types'
import type { TestPayload } from '@tests/support/testPayload'

import type { GivenFile, PortfolioName } from './portfolioFiles'

/** A file as the bank exports it. */
export const bankFile = (portfolio: PortfolioName, name: string): GivenFile => ({
  name,
  bytes: new Uint8Array(readFileSync(path.join('tests/fixtures', portfolio, 'bank', name))),
})

export type Refused = { errors: { message: string; data: { code: string; details?: unknown } }[] }

/** The steps of an import as somebody at the desk goes through them, over REST. */
export const bankImports = (app: TestPayload, user: User, bankAccount: number) => ({
  open: (file: GivenFile | string) => {
    const form = new FormData()
    form.set('kind', 'bank')
    form.set('bankAccount', String(bankAccount))
    if (typeof file === 'string') form.set('text', file)
    else form.set('file', new File([file.bytes], file.name))
    return app.rest<BatchView & Refused>('POST', '/imports', { user, body: form })
  },
  rows: async (id: number): Promise<BatchRow[]> => {
    const { body } = await app.rest<{ rows: BatchRow[] }>('GET', `/imports/${id}/rows?limit=500`, { user })
    return body.rows
  },
  change: (id: number, change: BatchChange) =>
    app.rest<BatchView & Refused>('PATCH', `/imports/${id}`, { user, body: change }),
  commit: (id: number) => app.rest<BatchView & Refused>('POST', `/imports/${id}/commit`, { user, body: {} }),
  undo: (id: number, body: object = { reason: 'The wrong file' }) =>
    app.rest<BatchView & Refused>('POST', `/imports/${id}/undo`, { user, body }),
})
