import type { PayloadRequest, Where } from 'payload'

import { queryRows } from '@/lib/database/queryRows'

import type { ListExport, ListRow } from './lists/listExport'

const RECORDS_A_TURN = 1_000

const isNumber = (id: unknown): id is number => typeof id === 'number'

/**
 * The rows of a list that pass its filters and that whoever asks may read, in the order they were added. Read some at a
 * time by their ids, so that a list of a million never stands in memory, and nothing is missed or told twice while
 * others add to it.
 */
export async function* listRows(req: PayloadRequest, parts: readonly Part[]): AsyncGenerator<ListRow, void> {
  for (const part of parts) yield* rowsOf(req, part)
}

type Part = Pick<ListExport, 'slug' | 'statement'> & { readonly where: Where }

async function* rowsOf(req: PayloadRequest, { slug, statement, where }: Part): AsyncGenerator<ListRow, void> {
  let last = 0
  for (;;) {
    const { docs } = await req.payload.find({
      collection: slug,
      depth: 0,
      limit: RECORDS_A_TURN,
      overrideAccess: false,
      pagination: false,
      req,
      select: {},
      sort: 'id',
      where: { and: [where, { id: { greater_than: last } }] },
    })
    const ids = docs.map(({ id }) => id).filter(isNumber)
    const rows = await queryRows<ListRow>(req, statement(`{${ids.join(',')}}`))
    const byId = new Map(rows.map((row) => [row.id, row]))
    for (const id of ids) {
      const row = byId.get(id)
      if (row) yield row
    }
    last = ids.at(-1) ?? last
    if (docs.length < RECORDS_A_TURN) return
  }
}
