import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

import type { RentBalancePage, RentBalanceSort } from './types'

type Sorting = {
  /** Over `f`, a row of `filtered`; `u`, `p` and `o` once `join` has brought them. */
  readonly by: readonly string[]
  readonly join?: 'place' | 'oldest'
}

// The columns themselves sort as people do (`migrations/*_names_in_order.ts`): Ł after L, unit 2A before 10A.
const UNIT = ['u.number']
const PROPERTY = ['p.name']

const SORTINGS: Readonly<Record<RentBalanceSort, Sorting>> = {
  pastDue: { by: ['f.past_due_cents'] },
  balance: { by: ['f.balance_cents'] },
  tenant: { by: ['f.name'] },
  property: { by: [...PROPERTY, ...UNIT], join: 'place' },
  unit: { by: [...UNIT, ...PROPERTY], join: 'place' },
  current: { by: ['f.not_due_cents'] },
  days1to30: { by: ['f.days_1_to_30_cents'] },
  days31to60: { by: ['f.days_31_to_60_cents'] },
  days61to90: { by: ['f.days_61_to_90_cents'] },
  days91plus: { by: ['f.days_91_plus_cents'] },
  oldest: { by: ['o.due_date'], join: 'oldest' },
  lastPayment: { by: ['f.last_date'] },
  depositHeld: { by: ['f.deposit_cents'] },
}

/** Whether the order asks for the oldest charge of every row, not only of the page's. */
export const sortsByOldest = ({ by }: RentBalancePage['sort']): boolean => SORTINGS[by].join === 'oldest'

/**
 * The CTE `page`: the rows asked for, numbered by `position` from 1.
 * Rows without the figure stand last, whichever way it goes.
 */
export const pageOf = ({ sort, page, limit }: RentBalancePage): SQL => {
  const { by, join } = SORTINGS[sort.by]
  const direction = sort.descending ? 'desc nulls last' : 'asc nulls last'
  const order = [...by.map((column) => `${column} ${direction}`), 'f.balance_cents', 'f.account_id'].join(
    ', ',
  )
  return sql`
    page as (
      select ordered.*, row_number() over () as position
      from (
        select f.* from filtered f ${sql.raw(joinOf(join))}
        order by ${sql.raw(order)} limit ${limit} offset ${(page - 1) * limit}
      ) ordered
    )`
}

const joinOf = (join: Sorting['join']): string => {
  if (join === 'oldest') return 'left join oldest_of_filtered o on o.account_id = f.account_id'
  if (join === 'place')
    return 'left join units u on u.id = f.unit_id left join properties p on p.id = f.property_id'
  return ''
}
