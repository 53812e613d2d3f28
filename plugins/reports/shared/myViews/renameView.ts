import { sql } from '@payloadcms/db-postgres'
import { NotFound, type PayloadRequest } from 'payload'

import { readSavedView, savedViewKey, type SavedView } from '@/domain/reports/savedView'
import { inTransaction } from '@/lib/database/inTransaction'
import { queryRows } from '@/lib/database/queryRows'
import { refusal } from '@/lib/refusals/refusal'

type Renaming = { readonly report: string; readonly name: string; readonly to: string }

const kept = async (req: PayloadRequest, report: string, name: string) => {
  const { docs } = await req.payload.find({
    collection: 'payload-preferences',
    where: {
      and: [
        { key: { equals: savedViewKey(report, name) } },
        { 'user.value': { equals: req.user?.id } },
        { 'user.relationTo': { equals: 'users' } },
      ],
    },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
  })
  return docs[0]
}

/**
 * Gives a view that the signed-in person saved another name.
 * @param to a name as `readViewName` reads it
 * @throws 404 for a view that is not theirs; `DUPLICATE_VALUE` where another view of the report has the name
 */
export const renameView = (req: PayloadRequest, { report, name, to }: Renaming): Promise<SavedView> =>
  inTransaction({ payload: req.payload, req }, async () => {
    // No key of the database holds a name once: two at the same moment take turns.
    await queryRows(req, sql`select pg_advisory_xact_lock(hashtext('saved views'), ${req.user?.id}::int)`)
    const found = await kept(req, report, name)
    const view = readSavedView(found?.value)
    if (!found || !view) throw new NotFound(req.t)
    if (to !== name && (await kept(req, report, to)))
      throw refusal({
        code: 'DUPLICATE_VALUE',
        field: 'to',
        message: `Another view of this report is called ‘${to}’. Choose another name.`,
      })
    const renamed = { ...view, name: to }
    await req.payload.update({
      collection: 'payload-preferences',
      id: found.id,
      data: { key: savedViewKey(report, to), value: renamed },
      depth: 0,
      overrideAccess: false,
      req,
    })
    return renamed
  })
