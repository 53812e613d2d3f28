import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Two leases signed for one unit at once: the second waits for the first, and is then told until when the unit is let.
 * Without the row lock both would wait for each other inside the exclusion constraint, and one would end as a deadlock.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function leases_hold_unit() returns trigger language plpgsql as $fn$
    begin
      if tg_op = 'INSERT' then
        perform 1 from units where id = new.unit_id for no key update;
      else
        perform 1 from units where id in (old.unit_id, new.unit_id) order by id for no key update;
      end if;
      return new;
    end $fn$;
    -- By its name it fires before the triggers that read the unit's other tenancies.
    create trigger leases_hold_unit before insert or update on leases
      for each row execute function leases_hold_unit();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop function leases_hold_unit cascade`)
}
