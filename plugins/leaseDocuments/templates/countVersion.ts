import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeChangeHook } from 'payload'

import { queryRows } from '@/lib/database/queryRows'
import type { LeaseTemplate } from '@/payload-types'

/**
 * Each save is the next version, a restored one too. Two people who save at once are kept apart until the first is done:
 * a version is named by its number in the documents made from it.
 */
export const countVersion: CollectionBeforeChangeHook<LeaseTemplate> = async ({ data, originalDoc, req }) => {
  const id = originalDoc?.id
  if (id === undefined) return { ...data, version: 1 }
  await queryRows(req, sql`select 1 from lease_templates where id = ${id} for update`)
  const [last] = await queryRows<{ version: number }>(
    req,
    sql`select greatest(
        (select max(version_version) from _lease_templates_v where parent_id = ${id}),
        (select version from lease_templates where id = ${id}), 0)::int as version`,
  )
  return { ...data, version: (last?.version ?? 1) + 1 }
}
