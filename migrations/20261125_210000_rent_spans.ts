import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Which lease and which rent hold on which days of an account (docs/domain.md rules 7, 11 and 13), as one row a span:
 * the spans of an account cover every day once, so a report finds both for all accounts in one join, without ordering
 * anybody's leases. Kept from leases and rent steps by triggers; `npm run verify:books` works the rents out again.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table rent_spans (
      account_id integer not null references accounts (id) on delete cascade,
      lease_id integer not null,
      first_day date not null,
      last_day date not null,
      rent_cents bigint
    );
    create index rent_spans_account_idx on rent_spans (account_id);

    -- A draft counts only while the account has no signed lease. The first lease, and its first step, reach back for
    -- ever; the last go on for ever.
    create function refresh_rent_spans(p_accounts integer[]) returns void language sql as $fn$
      delete from rent_spans where account_id = any (p_accounts);
      insert into rent_spans (account_id, lease_id, first_day, last_day, rent_cents)
      with counting as (
        select l.id, l.account_id, day_of(l.start) as start from leases l
        where l.account_id = any (p_accounts) and (lease_counts(l.status) or not exists (
          select 1 from leases signed where signed.account_id = l.account_id and lease_counts(signed.status)))
      ), lease_days as (
        select id, account_id,
          case when lag(id) over ordered is null then '-infinity'::date else start end as first_day,
          coalesce(lead(start) over ordered - 1, 'infinity'::date) as last_day
        from counting window ordered as (partition by account_id order by start, id)
      ), step_days as (
        select s._parent_id, s.rent_cents,
          case when lag(s._order) over ordered is null then '-infinity'::date else day_of(s."from") end as first_day,
          coalesce(lead(day_of(s."from")) over ordered - 1, 'infinity'::date) as last_day
        from leases_rent_steps s join counting c on c.id = s._parent_id
        window ordered as (partition by s._parent_id order by s."from", s._order)
      )
      select l.account_id, l.id, greatest(l.first_day, coalesce(s.first_day, l.first_day)),
        least(l.last_day, coalesce(s.last_day, l.last_day)), s.rent_cents
      from lease_days l left join step_days s on s._parent_id = l.id
      where greatest(l.first_day, coalesce(s.first_day, l.first_day)) <= least(l.last_day, coalesce(s.last_day, l.last_day))
    $fn$;

    create function rent_spans_of_new_leases() returns trigger language plpgsql as $fn$
    begin
      perform refresh_rent_spans(array(select distinct account_id from after_rows));
      return null;
    end $fn$;
    create function rent_spans_of_changed_leases() returns trigger language plpgsql as $fn$
    declare
      changed integer[] := array(
        select a.account_id from after_rows a join before_rows b on b.id = a.id
          where (a.start, a.status, a.account_id) is distinct from (b.start, b.status, b.account_id)
        union
        select b.account_id from after_rows a join before_rows b on b.id = a.id
          where a.account_id is distinct from b.account_id);
    begin
      if changed <> '{}' then
        perform refresh_rent_spans(changed);
      end if;
      return null;
    end $fn$;
    create function rent_spans_of_steps() returns trigger language plpgsql as $fn$
    begin
      if tg_op = 'DELETE' then
        perform refresh_rent_spans(array(select distinct l.account_id from before_rows s join leases l on l.id = s._parent_id));
      else
        perform refresh_rent_spans(array(select distinct l.account_id from after_rows s join leases l on l.id = s._parent_id));
      end if;
      return null;
    end $fn$;

    create trigger leases_spans_insert after insert on leases referencing new table as after_rows
      for each statement execute function rent_spans_of_new_leases();
    create trigger leases_spans_update after update on leases referencing old table as before_rows new table as after_rows
      for each statement execute function rent_spans_of_changed_leases();
    create trigger rent_steps_spans_insert after insert on leases_rent_steps referencing new table as after_rows
      for each statement execute function rent_spans_of_steps();
    create trigger rent_steps_spans_update after update on leases_rent_steps referencing new table as after_rows
      for each statement execute function rent_spans_of_steps();
    create trigger rent_steps_spans_delete after delete on leases_rent_steps referencing old table as before_rows
      for each statement execute function rent_spans_of_steps();

    select refresh_rent_spans(array(select id from accounts));
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop function rent_spans_of_new_leases, rent_spans_of_changed_leases, rent_spans_of_steps cascade;
    drop function refresh_rent_spans;
    drop table rent_spans;
  `)
}
