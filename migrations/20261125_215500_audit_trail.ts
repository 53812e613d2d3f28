import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * The audit trail: one row a change of a record, written by triggers, so that no door and no bulk SQL passes it. The
 * transaction says who acts ('app.user_id', 'app.source', 'app.reason'); what nobody signed comes from 'database'.
 *
 * Entries are written by many rows at once and have no lists beside them: a trigger per statement copies them. A record
 * with lists (rent steps, tenants, owners) is deleted and inserted again in parts by each save: the first touch keeps
 * the record as it was, and at commit one row says what became of it, or none if nothing did.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function trail_person() returns integer language sql stable as $fn$
      select nullif(current_setting('app.user_id', true), '')::integer
    $fn$;
    create function trail_source() returns enum_audit_trail_source language sql stable as $fn$
      select coalesce(nullif(current_setting('app.source', true), ''), 'database')::enum_audit_trail_source
    $fn$;
    create function trail_reason() returns text language sql stable as $fn$
      select nullif(current_setting('app.reason', true), '')
    $fn$;

    -- A record as the trail keeps it: without what the server notes for itself, and without what is empty.
    create function trail_state(p_row jsonb) returns jsonb language sql immutable as $fn$
      select jsonb_strip_nulls(p_row - array['id', 'created_at', 'updated_at'])
    $fn$;

    -- { field: [before, after] } for the fields that are not the same.
    create function trail_changes(p_before jsonb, p_after jsonb) returns jsonb language sql immutable as $fn$
      select coalesce(jsonb_object_agg(key, jsonb_build_array(p_before -> key, p_after -> key)), '{}')
      from (select jsonb_object_keys(p_before) as key union select jsonb_object_keys(p_after)) keys
      where p_before -> key is distinct from p_after -> key
    $fn$;

    -- ---------------------------------------------------------------- the trail itself
    create index audit_trail_record_idx on audit_trail (kind, record, id);
    create function refuse_trail_change() returns trigger language plpgsql as $fn$
    begin
      raise exception 'The audit trail only grows: nothing in it is changed or removed.'
        using errcode = 'RB403', hint = 'TRAIL_APPEND_ONLY';
    end $fn$;
    create trigger audit_trail_no_change before update or delete on audit_trail
      for each row execute function refuse_trail_change();
    create trigger audit_trail_no_truncate before truncate on audit_trail
      for each statement execute function refuse_trail_change();

    -- ---------------------------------------------------------------- entries: a trigger per statement
    create function trail_entries() returns trigger language plpgsql set timezone = 'UTC' as $fn$
    begin
      if tg_op = 'INSERT' then
        insert into audit_trail (at, person_id, source, operation, kind, record, reason, changes)
        select now(), trail_person(), trail_source(), 'create', tg_argv[0], n.id::text, trail_reason(), trail_state(to_jsonb(n))
        from after_rows n;
      else
        insert into audit_trail (at, person_id, source, operation, kind, record, reason, changes)
        select now(), trail_person(), trail_source(), 'update', tg_argv[0], n.id::text,
          coalesce(trail_reason(), to_jsonb(n) ->> 'void_reason'), trail_changes(trail_state(to_jsonb(o)), trail_state(to_jsonb(n)))
        from after_rows n join before_rows o on o.id = n.id
        where trail_state(to_jsonb(o)) is distinct from trail_state(to_jsonb(n));
      end if;
      return null;
    end $fn$;

    -- ---------------------------------------------------------------- records with lists: kept at the first touch, settled at commit
    create table trail_parts (kind text not null, part text not null, owner text not null, primary key (kind, part));
    create unlogged table trail_pending (
      transaction xid8 not null default pg_current_xact_id(),
      kind text not null,
      record integer not null,
      before jsonb,
      primary key (transaction, kind, record)
    );

    -- The record with its lists. What follows from leases and the day is left out; a password is told by its print alone.
    create function trail_snapshot(p_kind text, p_id integer) returns jsonb language plpgsql stable set timezone = 'UTC' as $fn$
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

    create function trail_remember() returns trigger language plpgsql as $fn$
    declare
      row_now jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
      record_id integer := (row_now ->> tg_argv[1])::integer;
    begin
      if not exists (select 1 from trail_pending
        where transaction = pg_current_xact_id() and kind = tg_argv[0] and record = record_id) then
        insert into trail_pending (kind, record, before) values (tg_argv[0], record_id, trail_snapshot(tg_argv[0], record_id));
      end if;
      return case when tg_op = 'DELETE' then old else new end;
    end $fn$;

    create function trail_settle() returns trigger language plpgsql as $fn$
    declare
      state jsonb := trail_snapshot(new.kind, new.record);
      changes jsonb;
    begin
      delete from trail_pending where transaction = new.transaction and kind = new.kind and record = new.record;
      if new.before is null and state is null then
        return null;
      end if;
      changes := case
        when new.before is null then state - 'password'
        when state is null then new.before - 'password'
        else trail_changes(new.before, state) end;
      if changes = '{}' then
        return null;
      end if;
      if new.before is not null and state is not null and changes ? 'password' then
        changes := changes || '{"password": ["as it was", "another"]}';
      end if;
      insert into audit_trail (at, person_id, source, operation, kind, record, reason, changes)
      values (now(), trail_person(), trail_source(),
        case when new.before is null then 'create' when state is null then 'delete' else 'update' end::enum_audit_trail_operation,
        new.kind, new.record::text, trail_reason(), changes);
      return null;
    end $fn$;
    create constraint trigger trail_settle after insert on trail_pending deferrable initially deferred
      for each row execute function trail_settle();

    do $do$
    declare
      name text;
      part record;
    begin
      foreach name in array array['charges', 'payments', 'credits', 'refunds', 'reversals', 'deposit_movements',
        'late_fees', 'other_income', 'posting_runs'] loop
        execute format('create trigger %I after insert on %I referencing new table as after_rows for each statement execute function trail_entries(%L)',
          name || '_trail_insert', name, replace(name, '_', '-'));
        execute format('create trigger %I after update on %I referencing old table as before_rows new table as after_rows for each statement execute function trail_entries(%L)',
          name || '_trail_update', name, replace(name, '_', '-'));
        execute format('insert into audit_trail (at, source, operation, kind, record, changes)
          select now(), ''database'', ''baseline'', %L, id::text, trail_state(to_jsonb(t)) from %I t', replace(name, '_', '-'), name);
      end loop;
      foreach name in array array['properties', 'units', 'tenants', 'leases', 'owners', 'expenses', 'bank_accounts', 'vendors',
        'expense_categories', 'tasks', 'lease_templates', 'documents', 'users', 'settings', 'import_batches'] loop
        -- Its lists: rows of an array have _parent_id, relations and lists of words parent_id.
        for part in select c.table_name::text as part, c.column_name::text as owner from information_schema.columns c
          where c.table_schema = 'public' and c.column_name in ('_parent_id', 'parent_id')
            and (c.table_name like replace(name, '_', '\_') || '\_%') and c.table_name not like '%\_sessions'
            and exists (select 1 from information_schema.table_constraints k
              join information_schema.key_column_usage u using (constraint_name, table_schema)
              join information_schema.constraint_column_usage r using (constraint_name, table_schema)
              where k.constraint_type = 'FOREIGN KEY' and k.table_name = c.table_name and u.column_name = c.column_name and r.table_name = name)
        loop
          insert into trail_parts values (replace(name, '_', '-'), part.part, part.owner);
          execute format('create trigger %I before insert or update or delete on %I for each row execute function trail_remember(%L, %L)',
            part.part || '_trail', part.part, replace(name, '_', '-'), part.owner);
        end loop;
        execute format('create trigger %I before insert or update or delete on %I for each row execute function trail_remember(%L, ''id'')',
          name || '_trail', name, replace(name, '_', '-'));
        execute format('insert into audit_trail (at, source, operation, kind, record, changes)
          select now(), ''database'', ''baseline'', %L, id::text, trail_snapshot(%L, id) - ''password'' from %I t',
          replace(name, '_', '-'), replace(name, '_', '-'), name);
      end loop;
    end $do$;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop function trail_entries, trail_remember cascade;
    drop table trail_pending, trail_parts;
    drop function trail_settle, trail_snapshot, trail_changes, trail_state, trail_reason, trail_source, trail_person;
    drop function refuse_trail_change cascade;
    drop index audit_trail_record_idx;
  `)
}
