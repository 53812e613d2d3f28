import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * What a lease is on the day, and its rent that day (docs/domain.md rules 7, 11, 12 and 31), as columns of the lease:
 * lists sort, count and filter by them. Kept by triggers and by the morning's `refresh_derived`, as of `derived_day`;
 * the domain's own is `leaseStanding`. The audit trail leaves them out, as it does all that follows from leases.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- Before a lease starts its first rent counts, after it the last day's.
    create function lease_facts_on(p_day date, p_accounts integer[])
    returns table (lease_id integer, standing enum_leases_standing, rent_cents numeric) language sql stable as $fn$
      select l.id,
        case
          when not lease_counts(l.status) then l.status::text
          when day_of(l.start) > p_day then 'upcoming'
          when span.last_day < p_day then case l.status when 'terminated' then 'terminated' else 'ended' end
          when l."end" is null or day_of(l."end") < p_day then 'monthToMonth'
          when day_of(l."end") <= p_day + 90 and l.move_out_day is null and not exists (
            select 1 from leases n where n.account_id = l.account_id and n.start > l.start and lease_counts(n.status))
            then 'endsSoon'
          else 'current' end::enum_leases_standing,
        (select s.rent_cents from leases_rent_steps s where s._parent_id = l.id
          order by day_of(s."from") > least(p_day, span.last_day),
            case when day_of(s."from") <= least(p_day, span.last_day) then s."from" end desc, s."from"
          limit 1)
      from leases l left join lease_spans span on span.lease_id = l.id
      where l.account_id = any (p_accounts)
    $fn$;

    -- Only rows that would change are touched.
    create function refresh_lease_facts(p_day date, p_accounts integer[]) returns void language sql as $fn$
      update leases l set standing = f.standing, current_rent_cents = f.rent_cents
      from lease_facts_on(p_day, p_accounts) f
      where l.id = f.lease_id and (l.standing, l.current_rent_cents) is distinct from (f.standing, f.rent_cents)
    $fn$;

    create function lease_facts_of_new_leases() returns trigger language plpgsql as $fn$
    begin
      perform refresh_lease_facts(derived_today(), array(select distinct account_id from after_rows));
      return null;
    end $fn$;
    -- The facts themselves are compared too: Payload writes the whole row back, what it read a while ago included.
    create function lease_facts_of_changed_leases() returns trigger language plpgsql as $fn$
    declare
      changed integer[] := array(
        select distinct unnest(array[a.account_id, b.account_id]) from after_rows a join before_rows b on b.id = a.id
        where (a.start, a."end", a.move_out_day, a.status, a.account_id, a.standing, a.current_rent_cents)
          is distinct from (b.start, b."end", b.move_out_day, b.status, b.account_id, b.standing, b.current_rent_cents));
    begin
      if changed <> '{}' then
        perform refresh_lease_facts(derived_today(), changed);
      end if;
      return null;
    end $fn$;
    create function lease_facts_of_account() returns trigger language plpgsql as $fn$
    begin
      perform refresh_lease_facts(derived_today(), array[new.id]);
      return null;
    end $fn$;
    create function lease_facts_of_steps() returns trigger language plpgsql as $fn$
    begin
      perform refresh_lease_facts(derived_today(),
        array(select distinct l.account_id from step_rows s join leases l on l.id = s._parent_id));
      return null;
    end $fn$;

    create trigger leases_facts_insert after insert on leases referencing new table as after_rows
      for each statement execute function lease_facts_of_new_leases();
    create trigger leases_facts_update after update on leases referencing old table as before_rows new table as after_rows
      for each statement execute function lease_facts_of_changed_leases();
    create trigger accounts_lease_facts after update of last_day on accounts
      for each row when (old.last_day is distinct from new.last_day) execute function lease_facts_of_account();
    create trigger rent_steps_facts_insert after insert on leases_rent_steps referencing new table as step_rows
      for each statement execute function lease_facts_of_steps();
    create trigger rent_steps_facts_update after update on leases_rent_steps referencing new table as step_rows
      for each statement execute function lease_facts_of_steps();
    create trigger rent_steps_facts_delete after delete on leases_rent_steps referencing old table as step_rows
      for each statement execute function lease_facts_of_steps();

    create or replace function refresh_derived(p_day date) returns boolean language plpgsql as $fn$
    begin
      perform pg_advisory_xact_lock(7205001);
      if (select day from derived_day) = p_day then
        return false;
      end if;
      insert into derived_day (day) values (p_day) on conflict (only_row) do update set day = excluded.day;
      update units u set status = unit_status_on(u.id, p_day)
        where u.status <> 'maintenance' and u.status <> unit_status_on(u.id, p_day);
      update tenants t set type = s.type
        from (select x.id, (tenant_standing_on(x.id, p_day)).* from tenants x) s
        where t.id = s.id and (t.type is distinct from s.type or t.current_lease_id is distinct from s.lease_id
          or (t.status <> 'eviction' and t.status is distinct from s.status));
      perform refresh_lease_facts(p_day, array(select id from accounts));
      return true;
    end $fn$;

    create or replace function trail_snapshot(p_kind text, p_id integer) returns jsonb language plpgsql stable set timezone = 'UTC' as $fn$
    declare
      state jsonb;
      rows jsonb;
      part record;
    begin
      execute format('select trail_state(to_jsonb(t)) from %I t where id = $1', replace(p_kind, '-', '_')) into state using p_id;
      if state is null then
        return null;
      end if;
      case p_kind
        when 'users' then
          state := (state - array['hash', 'salt', 'reset_password_token', 'reset_password_expiration',
            'reset_password_requested_at', 'login_attempts', 'lock_until', 'api_key', 'api_key_index'])
            || jsonb_build_object('password', md5(state ->> 'hash'));
        when 'units' then
          state := state - 'label';
          if state ->> 'status' <> 'maintenance' then state := state - 'status'; end if;
        when 'tenants' then
          state := state - array['name', 'type', 'current_lease_id'];
          if state ->> 'status' <> 'eviction' then state := state - 'status'; end if;
        when 'leases' then
          state := state - array['title', 'standing', 'current_rent_cents'];
        else null;
      end case;
      for part in select p.part, p.owner from trail_parts p where p.kind = p_kind loop
        execute format(
          'select jsonb_agg(jsonb_strip_nulls(to_jsonb(t) - array[''id'', ''_order'', ''order'', ''_parent_id'', ''parent_id'']) order by %s) from %I t where %I = $1',
          case when part.owner = '_parent_id' then '_order' else '"order", id' end, part.part, part.owner)
          into rows using p_id;
        if rows is not null then
          state := state || jsonb_build_object(part.part, rows);
        end if;
      end loop;
      return state;
    end $fn$;

    select refresh_lease_facts(derived_today(), array(select id from accounts));
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    create or replace function trail_snapshot(p_kind text, p_id integer) returns jsonb language plpgsql stable set timezone = 'UTC' as $fn$
    declare
      state jsonb;
      rows jsonb;
      part record;
    begin
      execute format('select trail_state(to_jsonb(t)) from %I t where id = $1', replace(p_kind, '-', '_')) into state using p_id;
      if state is null then
        return null;
      end if;
      case p_kind
        when 'users' then
          state := (state - array['hash', 'salt', 'reset_password_token', 'reset_password_expiration',
            'reset_password_requested_at', 'login_attempts', 'lock_until', 'api_key', 'api_key_index'])
            || jsonb_build_object('password', md5(state ->> 'hash'));
        when 'units' then
          state := state - 'label';
          if state ->> 'status' <> 'maintenance' then state := state - 'status'; end if;
        when 'tenants' then
          state := state - array['name', 'type', 'current_lease_id'];
          if state ->> 'status' <> 'eviction' then state := state - 'status'; end if;
        when 'leases' then
          state := state - 'title';
        else null;
      end case;
      for part in select p.part, p.owner from trail_parts p where p.kind = p_kind loop
        execute format(
          'select jsonb_agg(jsonb_strip_nulls(to_jsonb(t) - array[''id'', ''_order'', ''order'', ''_parent_id'', ''parent_id'']) order by %s) from %I t where %I = $1',
          case when part.owner = '_parent_id' then '_order' else '"order", id' end, part.part, part.owner)
          into rows using p_id;
        if rows is not null then
          state := state || jsonb_build_object(part.part, rows);
        end if;
      end loop;
      return state;
    end $fn$;

    create or replace function refresh_derived(p_day date) returns boolean language plpgsql as $fn$
    begin
      perform pg_advisory_xact_lock(7205001);
      if (select day from derived_day) = p_day then
        return false;
      end if;
      insert into derived_day (day) values (p_day) on conflict (only_row) do update set day = excluded.day;
      update units u set status = unit_status_on(u.id, p_day)
        where u.status <> 'maintenance' and u.status <> unit_status_on(u.id, p_day);
      update tenants t set type = s.type
        from (select x.id, (tenant_standing_on(x.id, p_day)).* from tenants x) s
        where t.id = s.id and (t.type is distinct from s.type or t.current_lease_id is distinct from s.lease_id
          or (t.status <> 'eviction' and t.status is distinct from s.status));
      return true;
    end $fn$;

    drop function lease_facts_of_new_leases, lease_facts_of_changed_leases, lease_facts_of_account,
      lease_facts_of_steps cascade;
    drop function refresh_lease_facts, lease_facts_on;
  `)
}
