import type { Endpoint } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import { inTransaction } from '@/lib/database/inTransaction'
import { readBody } from '@/lib/parameters/readBody'

import { withBalance } from '../../operations/balancesToday'
import { createEntry } from '../../operations/createEntry'
import { countedLater } from './countedLater'
import { ENTRY_DOORS, type EntryDoor } from './entryDoors'

const endpointOf = (name: string, { collection, fields, fixed }: EntryDoor): Endpoint => ({
  path: `/ledger/${name}`,
  method: 'post',
  handler: async (req) => {
    requirePermission(req, 'ledger.post')
    const body = await readBody(req, fields)
    const answer = await inTransaction({ payload: req.payload, req }, async () => {
      const entry = await createEntry(req, collection, { ...body, ...fixed })
      return { ...(await withBalance(req, entry)), ...countedLater(body.dueDate ?? body.date, [entry]) }
    })
    return Response.json(answer, { status: 201 })
  },
})

/** `POST /api/ledger/charges`, `credits`, `refunds`, `deposits/…` → the entry, and the balance with it. */
export const entryEndpoints: Endpoint[] = Object.entries(ENTRY_DOORS).map(([name, door]) =>
  endpointOf(name, door),
)
