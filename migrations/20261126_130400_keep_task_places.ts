import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * The board. Each task has a place in the lane of its status, and the database alone gives places, one writer after the
 * other: two people who move cards at once end in one order. A place is between its neighbours', so a move writes one
 * row; halving is exact in `numeric`, and adds one digit. A task that comes into a lane without being put anywhere
 * stands at its end, a finished one at the top: the latest first.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table tasks disable trigger user;
    update tasks set rank = places.place * 1024 from (
      select id, row_number() over (partition by status
        order by case when status = 'done' then -extract(epoch from updated_at) end, due_date nulls last, id) as place
      from tasks) places
    where places.id = tasks.id;
    update tasks set done_at = updated_at where status = 'done';
    alter table tasks enable trigger user;
    alter table tasks alter column rank set not null;
    create unique index tasks_lane on tasks (status, rank);
    create index tasks_due_open on tasks (due_date) where status <> 'done' and archived_at is null;

    -- The place before a task of the lane; without one, or when it has left the lane, at the end.
    create function place_in_lane(p_lane enum_tasks_status, p_before integer, p_task integer) returns numeric language plpgsql as $fn$
    declare
      above numeric;
      below numeric;
    begin
      -- Until the transaction ends: whoever comes next sees this place taken.
      perform pg_advisory_xact_lock(hashtextextended('places on the board', 0));
      select rank into below from tasks where id = p_before and status = p_lane and id <> p_task;
      select max(rank) into above from tasks where status = p_lane and id <> p_task and (below is null or rank < below);
      return case
        when below is null then coalesce(above, 0) + 1024
        when above is null then below - 1024
        else (above + below) * 0.5 end;
    end $fn$;

    create function first_in_lane(p_lane enum_tasks_status) returns integer language sql volatile as $fn$
      select id from tasks where status = p_lane order by rank limit 1
    $fn$;

    create function tasks_keep_place() returns trigger language plpgsql as $fn$
    begin
      if tg_op = 'UPDATE' and old.status = new.status then
        new.done_at := old.done_at;
        -- A record's form writes the whole row, with the place it read: only a move changes it.
        if coalesce(current_setting('app.places_task', true), '') <> new.id::text then
          new.rank := old.rank;
        end if;
        return new;
      end if;
      perform pg_advisory_xact_lock(hashtextextended('places on the board', 0));
      new.rank := place_in_lane(new.status, case when new.status = 'done' then first_in_lane('done') end, new.id);
      new.done_at := case when new.status = 'done' then now() end;
      return new;
    end $fn$;
    create trigger tasks_keep_place before insert or update on tasks for each row execute function tasks_keep_place();

    -- Puts a task before another of its lane, or at the end.
    create function place_task(p_task integer, p_before integer) returns void language plpgsql as $fn$
    begin
      perform set_config('app.places_task', p_task::text, true);
      update tasks set rank = place_in_lane(status, p_before, id) where id = p_task;
      perform set_config('app.places_task', '', true);
    end $fn$;

    -- Where a card stands on the board, and that somebody was reminded, is no history of the task.
    create or replace function trail_state(p_row jsonb) returns jsonb language sql immutable as $fn$
      select jsonb_strip_nulls(p_row - array['id', 'created_at', 'updated_at', 'rank', 'reminded_for'])
    $fn$;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    create or replace function trail_state(p_row jsonb) returns jsonb language sql immutable as $fn$
      select jsonb_strip_nulls(p_row - array['id', 'created_at', 'updated_at'])
    $fn$;
    drop function tasks_keep_place cascade;
    drop function place_task, first_in_lane, place_in_lane;
    drop index tasks_due_open, tasks_lane;
    alter table tasks alter column rank drop not null;
  `)
}
