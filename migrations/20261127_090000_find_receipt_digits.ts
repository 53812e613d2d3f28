import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/* A receipt R-01252 is looked for as 1252: people read out the number alone. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function receipt_digits(receipt text) returns text language sql immutable parallel safe as $fn$
      select nullif(ltrim(regexp_replace(receipt, '[^0-9]', '', 'g'), '0'), '')
    $fn$;
    create index payments_find_receipt_digits on payments (receipt_digits(receipt_number)) where receipt_number is not null;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index payments_find_receipt_digits;
    drop function receipt_digits(text);
  `)
}
