import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * An account is settled for good once: whoever does it twice at the same moment, the second is refused. What was
 * settled stays as it was written, save that it is undone, once. Each change stands in the audit trail.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create unique index move_outs_account_once on move_outs (account_id) where undone_at is null;
    alter table move_outs add constraint move_outs_undone_has_reason
      check (undone_at is null or coalesce(btrim(undo_reason), '') <> '');
    alter table move_outs add constraint move_outs_days
      check (is_day(move_out_day) and is_day(settled_on) and is_day(lease_day_before) and move_out_day <= settled_on);
    alter table move_outs add constraint move_outs_tie check (
      least(held_cents, damages_cents, owed_cents, withheld_cents, refunded_cents, prepaid_refunded_cents, still_owed_cents) >= 0
      and withheld_cents + refunded_cents <= held_cents and owed_cents - withheld_cents = still_owed_cents);

    create function move_outs_before_update() returns trigger language plpgsql as $fn$
    declare
      may_change text[] := array['updated_at', 'undone_at', 'undone_by_id', 'undo_reason'];
    begin
      if to_jsonb(old) - may_change is distinct from to_jsonb(new) - may_change then
        raise exception 'A move-out stays as it was settled. Undo it and settle the account again.'
          using errcode = 'RB409', hint = 'ENTRY_IMMUTABLE';
      end if;
      if old.undone_at is not null and to_jsonb(old) - 'updated_at' is distinct from to_jsonb(new) - 'updated_at' then
        raise exception 'This move-out was undone already.' using errcode = 'RB409', hint = 'MOVE_OUT_UNDONE';
      end if;
      return new;
    end $fn$;
    create trigger move_outs_before_update before update on move_outs for each row execute function move_outs_before_update();
    create trigger move_outs_before_delete before delete on move_outs for each row execute function refuse_delete();
    create trigger move_outs_before_truncate before truncate on move_outs for each statement execute function refuse_delete();
    create trigger move_outs_trail_insert after insert on move_outs referencing new table as after_rows
      for each statement execute function trail_entries('move-outs');
    create trigger move_outs_trail_update after update on move_outs referencing old table as before_rows new table as after_rows
      for each statement execute function trail_entries('move-outs');
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger move_outs_trail_update on move_outs;
    drop trigger move_outs_trail_insert on move_outs;
    drop trigger move_outs_before_truncate on move_outs;
    drop trigger move_outs_before_delete on move_outs;
    drop function move_outs_before_update cascade;
    alter table move_outs drop constraint move_outs_tie, drop constraint move_outs_days, drop constraint move_outs_undone_has_reason;
    drop index move_outs_account_once;
  `)
}
