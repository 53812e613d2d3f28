import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Names in the order people look them up: 'Łukasz' between L and M, 'ana' beside 'Ana', unit 2A before 10A. The order
 * belongs to the columns, so every list, picker and report has it without asking. Two names are still the same only
 * when they are written the same: unique names, filters and searches stay as they are.
 */
const COLUMNS = [
  ['properties', ['name']],
  ['units', ['number', 'label']],
  ['tenants', ['first_name', 'last_name', 'company_name', 'name']],
  ['leases', ['title']],
  ['accounts', ['name']],
  ['owners', ['name']],
  ['vendors', ['name']],
  ['users', ['name']],
  ['bank_accounts', ['name']],
  ['expense_categories', ['name']],
  ['lease_templates', ['name']],
  ['documents', ['title']],
  ['tasks', ['task']],
] as const

/** Triggers that name such a column: the database keeps its type as it is while they stand. */
const TRIGGERS = `
  create trigger properties_rename_units after update of name on properties
    for each row when (old.name is distinct from new.name) execute function properties_rename_units();
  create trigger tenants_rename_leases after update on tenants
    for each row when (old.name is distinct from new.name) execute function tenants_rename_leases();
  create trigger leases_after_update after update of unit_id, start, "end", move_out_day, status, account_id, title on leases
    for each row when (old.unit_id is distinct from new.unit_id or old.start is distinct from new.start
      or old."end" is distinct from new."end" or old.move_out_day is distinct from new.move_out_day
      or old.status is distinct from new.status or old.account_id is distinct from new.account_id
      or old.title is distinct from new.title)
    execute function leases_after_change();`

const inOrderOf = (collation: string): string => `
  drop trigger properties_rename_units on properties;
  drop trigger tenants_rename_leases on tenants;
  drop trigger leases_after_update on leases;
  ${COLUMNS.map(
    ([table, columns]) =>
      `alter table ${table} ${columns.map((column) => `alter column ${column} type varchar collate ${collation}`).join(', ')};`,
  ).join('\n  ')}
  ${TRIGGERS}`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
      do $do$
      begin
        create collation by_name (provider = icu, locale = 'und-u-kn-true');
      exception when feature_not_supported then
        -- A server built without ICU knows only its own order: the product runs there all the same.
        execute format('create collation by_name (provider = libc, locale = %L)',
          (select datcollate from pg_database where datname = current_database()));
      end $do$;
      ${inOrderOf('by_name')}`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(`${inOrderOf('"default"')} drop collation by_name;`))
}
