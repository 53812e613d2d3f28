import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/* A task of a unit is of the unit's property: by that it is filtered, and shown to whoever works for it. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    update tasks t set property_id = u.property_id from units u
    where u.id = t.unit_id and t.property_id is null and u.property_id is not null;
  `)
}

/* Which tasks named no property before, nobody knows any more: they keep it. */
export async function down(_args: MigrateDownArgs): Promise<void> {}
