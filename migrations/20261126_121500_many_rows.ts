import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * What imports of many rows need. How far one has come is kept outside of its transaction, for whoever waits for it.
 *
 * An expense has a list, its receipts, so the audit trail keeps it at the first touch and settles it at commit, one by
 * one. An import writes thousands without a receipt at once: where its transaction says so ('app.bulk_expenses'), they are
 * copied into the trail by the statement, as entries are. Either way each new expense has its row there.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- A note of minutes: it need not survive a crash.
    create unlogged table import_progress (
      key uuid primary key,
      user_id integer not null,
      step text not null,
      done integer not null,
      total integer not null,
      at timestamptz not null default now()
    );

    drop trigger expenses_trail on expenses;
    create trigger expenses_trail before update or delete on expenses
      for each row execute function trail_remember('expenses', 'id');
    create trigger expenses_trail_insert before insert on expenses
      for each row when (current_setting('app.bulk_expenses', true) is distinct from 'on')
      execute function trail_remember('expenses', 'id');

    create function trail_bulk_expenses() returns trigger language plpgsql set timezone = 'UTC' as $fn$
    begin
      if current_setting('app.bulk_expenses', true) = 'on' then
        insert into audit_trail (at, person_id, source, operation, kind, record, reason, changes)
        select now(), trail_person(), trail_source(), 'create', 'expenses', n.id::text, trail_reason(), trail_state(to_jsonb(n))
        from after_rows n;
      end if;
      return null;
    end $fn$;
    create trigger expenses_trail_bulk after insert on expenses referencing new table as after_rows
      for each statement execute function trail_bulk_expenses();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table import_progress;
    drop trigger expenses_trail_bulk on expenses;
    drop trigger expenses_trail_insert on expenses;
    drop trigger expenses_trail on expenses;
    drop function trail_bulk_expenses;
    create trigger expenses_trail before insert or update or delete on expenses
      for each row execute function trail_remember('expenses', 'id');
  `)
}
