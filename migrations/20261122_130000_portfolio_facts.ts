import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * What follows from leases and the day (docs/domain.md rules 12, 15 and 32), kept by the database so that no door,
 * bulk SQL included, can leave it stale: names, accounts, the rule that tenancies do not overlap, occupancy, tenant type.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create extension if not exists btree_gist;

    -- The day the derived columns are true for. One row.
    create table derived_day (
      only_row boolean primary key default true check (only_row),
      day date not null
    );

    -- Today in the business's own time zone.
    create function business_today() returns date language sql stable as $fn$
      select (now() at time zone coalesce((select time_zone from settings limit 1), 'America/New_York'))::date
    $fn$;

    insert into derived_day (day) values (business_today());

    create function derived_today() returns date language sql stable as $fn$
      select coalesce((select day from derived_day), business_today())
    $fn$;

    create function day_of(instant timestamptz) returns date language sql immutable parallel safe as $fn$
      select (instant at time zone 'UTC')::date
    $fn$;

    create function noon_of(day date) returns timestamptz language sql immutable parallel safe as $fn$
      select (day + time '12:00') at time zone 'UTC'
    $fn$;

    -- 'A', 'A and B', 'A, B and C'
    create function names_in_words(names text[]) returns text language sql immutable as $fn$
      select case coalesce(array_length(names, 1), 0)
        when 0 then null
        when 1 then names[1]
        else array_to_string(names[1:array_length(names, 1) - 1], ', ') || ' and ' || names[array_length(names, 1)]
      end
    $fn$;

    -- A lease counts once it is signed, and ever after.
    create function lease_counts(status enum_leases_status) returns boolean language sql immutable as $fn$
      select status in ('active', 'expired', 'terminated')
    $fn$;

    -- ---------------------------------------------------------------- names
    create function units_set_label() returns trigger language plpgsql as $fn$
    begin
      new.label := (select p.name from properties p where p.id = new.property_id)
        || case when new.number = '' then '' else ' ' || new.number end;
      return new;
    end $fn$;
    create trigger units_set_label before insert or update on units
      for each row execute function units_set_label();

    create function properties_rename_units() returns trigger language plpgsql as $fn$
    begin
      update units set label = null where property_id = new.id;
      return null;
    end $fn$;
    create trigger properties_rename_units after update of name on properties
      for each row when (old.name is distinct from new.name) execute function properties_rename_units();

    create function tenants_set_name() returns trigger language plpgsql as $fn$
    begin
      new.name := case when new.kind = 'company' then nullif(trim(new.company_name), '')
        else nullif(trim(concat_ws(' ', nullif(trim(new.first_name), ''), nullif(trim(new.last_name), ''))), '') end;
      if new.name is null then
        raise exception 'A tenant needs a name. Enter a first or last name, or a company.'
          using errcode = 'RB400', hint = 'TENANT_NAME_MISSING', column = 'lastName';
      end if;
      return new;
    end $fn$;
    create trigger tenants_set_name before insert or update on tenants
      for each row execute function tenants_set_name();

    -- ---------------------------------------------------------------- accounts
    create function account_has_entries(p_account integer) returns boolean language sql stable as $fn$
      select exists (select 1 from charges where account_id = p_account)
        or exists (select 1 from payments where account_id = p_account)
        or exists (select 1 from credits where account_id = p_account)
        or exists (select 1 from deposit_movements where account_id = p_account)
    $fn$;

    create function leases_set_account() returns trigger language plpgsql as $fn$
    declare
      renewed leases%rowtype;
    begin
      select property_id into new.property_id from units where id = new.unit_id;
      if tg_op = 'UPDATE' then
        if new.unit_id is distinct from old.unit_id and account_has_entries(old.account_id) then
          raise exception 'This lease has entries in its account, so its unit stays. Record a move-out and make a new lease.'
            using errcode = 'RB409', hint = 'LEASE_UNIT_FIXED', column = 'unit';
        end if;
        if new.renews_id is not distinct from old.renews_id then
          new.account_id := old.account_id;
          return new;
        end if;
        if account_has_entries(old.account_id) then
          raise exception 'This lease has entries in its account, so what it renews stays as it is.'
            using errcode = 'RB409', hint = 'LEASE_RENEWS_FIXED', column = 'renews';
        end if;
      end if;
      if new.renews_id is null then
        insert into accounts (unit_id, property_id) values (new.unit_id, new.property_id)
          returning id into new.account_id;
        return new;
      end if;
      select * into renewed from leases where id = new.renews_id;
      if renewed.unit_id is distinct from new.unit_id then
        raise exception 'A renewal is for the same unit as the lease it renews. Choose that unit, or leave Renews empty.'
          using errcode = 'RB400', hint = 'RENEWAL_OF_OTHER_UNIT', column = 'renews';
      end if;
      if renewed.id = new.id or new.start <= renewed.start then
        raise exception 'A renewal starts after the lease it renews. Choose a later start, or another lease.'
          using errcode = 'RB400', hint = 'RENEWAL_STARTS_EARLY', column = 'start';
      end if;
      new.account_id := renewed.account_id;
      return new;
    end $fn$;
    create trigger leases_set_account before insert or update on leases
      for each row execute function leases_set_account();

    -- The last day of a tenancy: the move-out day, else the day before the unit's next tenancy starts, else none yet.
    create function unit_refresh_last_days(p_unit integer) returns void language sql as $fn$
      update accounts a set last_day = s.last_day
      from (
        select x.id,
          case when x.tenancy_start is null then null
            else coalesce(x.move_out_day, noon_of(day_of((
              select min(n.tenancy_start) from accounts n
              where n.unit_id = x.unit_id and n.tenancy_start > x.tenancy_start)) - 1)) end as last_day
        from accounts x where x.unit_id = p_unit
      ) s
      where a.id = s.id and a.last_day is distinct from s.last_day
    $fn$;

    create function account_refresh(p_account integer) returns void language plpgsql as $fn$
    declare
      unit_before integer;
      unit_now integer;
    begin
      select unit_id into unit_before from accounts where id = p_account;
      update accounts a set
        unit_id = coalesce(f.unit_id, a.unit_id),
        property_id = coalesce(f.property_id, a.property_id),
        tenancy_start = f.tenancy_start,
        term_end = f.term_end,
        move_out_day = f.move_out_day,
        name = coalesce(f.title, a.name),
        updated_at = now()
      from (
        select
          (array_agg(l.unit_id order by l.start desc, l.id desc))[1] as unit_id,
          (array_agg(l.property_id order by l.start desc, l.id desc))[1] as property_id,
          (array_agg(l.title order by l.start desc, l.id desc))[1] as title,
          min(l.start) filter (where lease_counts(l.status)) as tenancy_start,
          (array_agg(l."end" order by l.start desc, l.id desc) filter (where lease_counts(l.status)))[1] as term_end,
          (array_agg(l.move_out_day order by l.start desc, l.id desc) filter (where lease_counts(l.status)))[1] as move_out_day
        from leases l where l.account_id = p_account
      ) f
      where a.id = p_account
      returning a.unit_id into unit_now;
      perform unit_refresh_last_days(unit_now);
      if unit_before is distinct from unit_now then
        perform unit_refresh_last_days(unit_before);
      end if;
    end $fn$;

    -- No two tenancies overlap on a unit. A term that ran out holds the unit only until the next tenancy starts.
    alter table accounts add constraint accounts_no_overlap exclude using gist (
      unit_id with =,
      daterange(day_of(tenancy_start), day_of(coalesce(move_out_day, term_end)), '[]') with &&
    ) where (tenancy_start is not null);

    -- ---------------------------------------------------------------- the days of each lease in its tenancy
    create view lease_spans as
      select l.id as lease_id, l.account_id, l.unit_id, l.property_id,
        day_of(l.start) as first_day,
        least(
          day_of((select min(n.start) from leases n
            where n.account_id = l.account_id and n.start > l.start and lease_counts(n.status))) - 1,
          day_of(a.last_day)) as last_day
      from leases l join accounts a on a.id = l.account_id
      where lease_counts(l.status);

    -- ---------------------------------------------------------------- occupancy
    create function unit_status_on(p_unit integer, p_day date) returns enum_units_status language sql stable as $fn$
      select case when exists (
        select 1 from accounts a where a.unit_id = p_unit and day_of(a.tenancy_start) <= p_day
          and (a.last_day is null or day_of(a.last_day) >= p_day)
      ) then 'occupied' else 'vacant' end::enum_units_status
    $fn$;

    create function units_set_status() returns trigger language plpgsql as $fn$
    begin
      if new.status <> 'maintenance' then
        new.status := unit_status_on(new.id, derived_today());
      end if;
      return new;
    end $fn$;
    create trigger units_set_status before insert or update on units
      for each row execute function units_set_status();

    create function unit_refresh(p_unit integer) returns void language sql as $fn$
      update units set status = unit_status_on(p_unit, derived_today())
      where id = p_unit and status <> 'maintenance' and status <> unit_status_on(p_unit, derived_today())
    $fn$;

    -- ---------------------------------------------------------------- tenants
    create type tenant_standing as (type enum_tenants_type, status enum_tenants_status, lease_id integer);

    create function tenant_standing_on(p_tenant integer, p_day date) returns tenant_standing language plpgsql stable as $fn$
    declare
      found tenant_standing;
    begin
      select case when s.first_day > p_day then 'future' when s.last_day is null or s.last_day >= p_day then 'present'
          else 'past' end::enum_tenants_type,
        null, s.lease_id
      into found
      from leases_rels r join lease_spans s on s.lease_id = r.parent_id
      where r.tenants_id = p_tenant and r.path = 'tenants'
      order by case when s.first_day > p_day then 1 when s.last_day is null or s.last_day >= p_day then 0 else 2 end,
        case when s.first_day > p_day then s.first_day - p_day else p_day - s.first_day end, s.lease_id desc
      limit 1;
      if found.type is null then
        found := row('future', 'active', null)::tenant_standing;
      end if;
      found.status := case when found.type = 'past' then 'former' else 'active' end;
      return found;
    end $fn$;

    create function tenants_set_standing() returns trigger language plpgsql as $fn$
    declare
      standing tenant_standing := tenant_standing_on(new.id, derived_today());
    begin
      new.type := standing.type;
      new.current_lease_id := standing.lease_id;
      if new.status <> 'eviction' then
        new.status := standing.status;
      end if;
      return new;
    end $fn$;
    create trigger tenants_set_standing before insert or update on tenants
      for each row execute function tenants_set_standing();

    -- Touching the row lets the trigger above decide; only rows that would change are touched.
    create function tenant_refresh(p_tenant integer) returns void language sql as $fn$
      update tenants t set type = s.type
      from tenant_standing_on(p_tenant, derived_today()) s
      where t.id = p_tenant and (t.type is distinct from s.type or t.current_lease_id is distinct from s.lease_id
        or (t.status <> 'eviction' and t.status is distinct from s.status))
    $fn$;


    create function unit_refresh_tenants(p_unit integer) returns void language plpgsql as $fn$
    begin
      perform tenant_refresh(t.tenants_id) from (
        select distinct r.tenants_id from leases l join leases_rels r on r.parent_id = l.id and r.path = 'tenants'
        where l.unit_id = p_unit order by r.tenants_id) t;
    end $fn$;

    -- ---------------------------------------------------------------- what a lease's change sets off
    create function leases_after_change() returns trigger language plpgsql as $fn$
    begin
      if tg_op = 'UPDATE' and old.account_id is distinct from new.account_id then
        if not exists (select 1 from leases where account_id = old.account_id) then
          delete from accounts where id = old.account_id;
        else
          perform account_refresh(old.account_id);
        end if;
      end if;
      perform account_refresh(new.account_id);
      perform unit_refresh(new.unit_id);
      perform unit_refresh_tenants(new.unit_id);
      if tg_op = 'UPDATE' and old.unit_id is distinct from new.unit_id then
        perform unit_refresh(old.unit_id);
        perform unit_refresh_tenants(old.unit_id);
      end if;
      return null;
    end $fn$;
    create trigger leases_after_insert after insert on leases
      for each row execute function leases_after_change();
    create trigger leases_after_update after update of unit_id, start, "end", move_out_day, status, account_id, title on leases
      for each row when (old.unit_id is distinct from new.unit_id or old.start is distinct from new.start
        or old."end" is distinct from new."end" or old.move_out_day is distinct from new.move_out_day
        or old.status is distinct from new.status or old.account_id is distinct from new.account_id
        or old.title is distinct from new.title)
      execute function leases_after_change();

    create function lease_set_title(p_lease integer) returns void language sql as $fn$
      update leases l set title = s.title
      from (select names_in_words(array_agg(t.name::text order by r."order", r.id)) as title
        from leases_rels r join tenants t on t.id = r.tenants_id
        where r.parent_id = p_lease and r.path = 'tenants') s
      where l.id = p_lease and s.title is not null and l.title is distinct from s.title
    $fn$;

    -- Payload writes the whole row back, an old title included: the title is always the tenants' names.
    create function leases_keep_title() returns trigger language plpgsql as $fn$
    begin
      new.title := coalesce((select names_in_words(array_agg(t.name::text order by r."order", r.id))
        from leases_rels r join tenants t on t.id = r.tenants_id
        where r.parent_id = new.id and r.path = 'tenants'), new.title);
      return new;
    end $fn$;
    create trigger leases_keep_title before update on leases
      for each row execute function leases_keep_title();

    create function leases_rels_after_change() returns trigger language plpgsql as $fn$
    begin
      if tg_op in ('UPDATE', 'DELETE') and old.path = 'tenants' then
        perform tenant_refresh(old.tenants_id);
      end if;
      if tg_op in ('INSERT', 'UPDATE') and new.path = 'tenants' then
        perform lease_set_title(new.parent_id);
        perform tenant_refresh(new.tenants_id);
      end if;
      return null;
    end $fn$;
    create trigger leases_rels_after_change after insert or update or delete on leases_rels
      for each row execute function leases_rels_after_change();

    create function tenants_rename_leases() returns trigger language plpgsql as $fn$
    begin
      perform lease_set_title(r.parent_id) from leases_rels r where r.tenants_id = new.id and r.path = 'tenants';
      return null;
    end $fn$;
    create trigger tenants_rename_leases after update on tenants
      for each row when (old.name is distinct from new.name) execute function tenants_rename_leases();

    -- ---------------------------------------------------------------- the morning after
    -- Brings every derived column to the given day; does nothing when it is already there. Returns whether it did.
    create function refresh_derived(p_day date) returns boolean language plpgsql as $fn$
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

    create index leases_account_start_idx on leases (account_id, start);
    create index leases_rels_tenant_idx on leases_rels (tenants_id, parent_id) where path = 'tenants';
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table derived_day;
    drop view lease_spans;
    alter table accounts drop constraint accounts_no_overlap;
    drop function business_today, derived_today, day_of, noon_of, names_in_words, lease_counts, units_set_label,
      properties_rename_units, tenants_set_name, account_has_entries, leases_set_account, unit_refresh_last_days,
      account_refresh, unit_status_on, units_set_status, unit_refresh, tenant_standing_on, tenants_set_standing,
      tenant_refresh, unit_refresh_tenants, leases_after_change, lease_set_title,
      leases_keep_title, leases_rels_after_change, tenants_rename_leases, refresh_derived cascade;
    drop type tenant_standing;
    drop index leases_account_start_idx, leases_rels_tenant_idx;
  `)
}
