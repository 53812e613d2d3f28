import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * The days in the last two sentences of the entries' guards are written out, as everywhere: a payment that counts from
 * a day, and what of a deposit can be used on one.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create or replace function reversals_fill() returns trigger language plpgsql as $fn$
    declare
      paid payments%rowtype;
    begin
      select * into paid from payments where id = new.payment_id for update;
      if not found then
        raise exception 'There is no payment %.', new.payment_id
          using errcode = 'RB400', hint = 'UNKNOWN_RECORD', column = 'payment';
      end if;
      if paid.voided_at is not null then
        raise exception 'This payment is void: it never counted, so there is nothing to take back.'
          using errcode = 'RB409', hint = 'ALREADY_VOID', column = 'payment';
      end if;
      if exists (select 1 from reversals where payment_id = new.payment_id and voided_at is null) then
        raise exception 'This payment was taken back already. A payment is reversed once, and whole.'
          using errcode = 'RB409', hint = 'ALREADY_REVERSED', column = 'payment';
      end if;
      if day_of(new.date) < day_of(paid.date) then
        raise exception 'The payment counts from %. Choose that day or a later one.', long_day(day_of(paid.date))
          using errcode = 'RB400', hint = 'BAD_DAY', column = 'date';
      end if;
      new.account_id := paid.account_id;
      new.lease_id := paid.lease_id;
      new.amount_cents := paid.amount_cents;
      new.type := paid.type::text::enum_reversals_type;
      return new;
    end $fn$;

    create or replace function refuse_using_deposit(p_account integer, p_day date, p_cents bigint, p_code text) returns void
    language plpgsql as $fn$
    declare
      held bigint;
    begin
      perform 1 from accounts where id = p_account for no key update;
      held := lowest_held(p_account, p_day);
      if p_cents > held then
        raise exception '% of the deposit can be used on %, and no more.', dollars(greatest(held, 0)), long_day(p_day)
          using errcode = 'RB409', hint = p_code, column = 'amountCents';
      end if;
    end $fn$;
  `)
}

/** The two functions keep their words, and go on needing 'long_day'. */
export async function down(_: MigrateDownArgs): Promise<void> {
  return Promise.resolve()
}
