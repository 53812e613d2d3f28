import type { Day } from '@/domain/calendar/day'
import { rentSchedule } from '@/domain/charges/rentSchedule'
import type { ProrationMethod } from '@/domain/charges/prorate'
import type { TestPayload } from '../testPayload'

type LeaseRow = {
  id: number
  account: number
  start: Day
  last_day: Day | null
  due_day: number
  proration: ProrationMethod
  steps: { from: Day; cents: number }[]
  lines: { name: string; cents: number; wholeMonths: boolean }[] | null
}

/** Rent of every tenancy through a day, put into the books without the product's own posting. */
export const postRentByHand = async (
  { sql }: TestPayload,
  { booksStart, through }: { booksStart: Day; through: Day },
): Promise<void> => {
  const leases = await sql<LeaseRow>(`
    select l.id, l.account_id as account, day_of(l.start)::text as start, day_of(a.last_day)::text as last_day,
      l.due_day::int as due_day, l.proration,
      (select json_agg(json_build_object('from', day_of(s."from")::text, 'cents', s.rent_cents::int))
        from leases_rent_steps s where s._parent_id = l.id) as steps,
      (select json_agg(json_build_object('name', r.name, 'cents', r.amount_cents::int, 'wholeMonths', r.whole_months))
        from leases_recurring_lines r where r._parent_id = l.id) as lines
    from leases l join accounts a on a.id = l.account_id where lease_counts(l.status) order by l.start, l.id`)
  for (const account of new Set(leases.map((lease) => lease.account))) {
    const own = leases.filter((lease) => lease.account === account)
    const schedule = rentSchedule(
      {
        lastDay: own[0]?.last_day ?? null,
        leases: own.map((lease) => ({
          start: lease.start,
          dueDay: lease.due_day,
          proration: lease.proration,
          rentSteps: lease.steps,
          recurringLines: lease.lines ?? [],
        })),
      },
      { booksStart, through },
    )
    for (const { line, period, dueDate, cents } of schedule)
      await sql(
        `insert into charges (account_id, type, description, amount_cents, due_date, date, period, line)
          values ($1, $2, $3, $4, noon_of($5), noon_of($5), $6, $3)`,
        [account, line === 'rent' ? 'rent' : 'recurring', line, cents, dueDate, period],
      )
  }
}
