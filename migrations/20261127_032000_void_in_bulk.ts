import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Expenses that are made void many at once, as an undone import does: the audit trail is written by the statement, as that of
 * other income is. Row by row it took longer than all the rest. Receipts hang on no such statement, so the row is all
 * that changes.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    drop trigger expenses_trail on expenses;
    create trigger expenses_trail before delete on expenses for each row execute function trail_remember('expenses', 'id');
    create trigger expenses_trail_update before update on expenses
      for each row when (not writes_in_bulk()) execute function trail_remember('expenses', 'id');
    create function trail_bulk_changes() returns trigger language plpgsql set timezone = 'UTC' as $fn$
    begin
      if writes_in_bulk() then
        insert into audit_trail (at, person_id, source, operation, kind, record, reason, changes)
        select now(), trail_person(), trail_source(), 'update', tg_argv[0], n.id::text, trail_reason(),
          trail_changes(trail_state(to_jsonb(o)), trail_state(to_jsonb(n)))
        from after_rows n join before_rows o on o.id = n.id
        where trail_state(to_jsonb(o)) is distinct from trail_state(to_jsonb(n));
      end if;
      return null;
    end $fn$;
    create trigger expenses_trail_bulk_update after update on expenses
      referencing old table as before_rows new table as after_rows
      for each statement execute function trail_bulk_changes('expenses');
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger expenses_trail_bulk_update on expenses;
    drop function trail_bulk_changes;
    drop trigger expenses_trail_update on expenses;
    drop trigger expenses_trail on expenses;
    create trigger expenses_trail before update or delete on expenses
      for each row execute function trail_remember('expenses', 'id');
  `)
}
