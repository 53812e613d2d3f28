import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/* A payment's memo and receipt number may be corrected (docs/domain.md rule 9) while its day is open (rule 21). */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function payments_keep_closed_memo() returns trigger language plpgsql as $fn$
    begin
      perform refuse_closed_day(day_of(old.date), old.property_id);
      return new;
    end $fn$;
    create trigger payments_keep_closed_memo before update on payments for each row
      when ((old.memo, old.receipt_number) is distinct from (new.memo, new.receipt_number))
      execute function payments_keep_closed_memo();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop function payments_keep_closed_memo cascade`)
}
