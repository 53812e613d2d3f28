import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * The private address under which a calendar program reads somebody's tasks: one a user, kept as a hash alone, and gone
 * when it is revoked. No record of the business, so no collection: two addresses make and revoke it.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table calendar_addresses (
      user_id integer primary key references users (id) on delete cascade,
      token_hash text not null unique,
      made_at timestamptz not null default now()
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table calendar_addresses`)
}
