import { rentBalanceParameters, USUAL_TENANCIES, type RentBalanceFilters } from '@plugins/reports/index'

import type { Day } from '@/domain/calendar/day'
import { plainDollars } from '@/domain/money/formatMoney'
import { parseMoney } from '@/domain/money/parseMoney'
import { isDomainError } from '@/lib/refusals/asRefusal'
import { readId } from '@/lib/parameters/readId'

/** What the rent-balance report is filtered by, and this page too: the one leads to the other. */
const FILTERS = [
  'property',
  'include',
  'q',
  'pastDueOverCents',
  'pastDueOverMonthsRent',
  'pastDueDays',
  'pastDueMonths',
] as const

type SearchParams = Record<string, string | string[] | undefined>

export type NoticesAsked = {
  template: number | undefined
  /** As the form shows it: dollars. */
  over: string
  query: URLSearchParams
  asked: { ok: true; filters: RentBalanceFilters } | { ok: false; message: string }
}

/** Reads the page's address: a template, and the filters of the rent-balance report; `over` is dollars, as they are typed. */
export const noticesAsked = (searchParams: SearchParams | undefined, today: Day): NoticesAsked => {
  const valueOf = (name: string) => [searchParams?.[name]].flat()[0]?.trim() ?? ''
  const query = new URLSearchParams(
    FILTERS.flatMap((name) => (valueOf(name) === '' ? [] : [[name, valueOf(name)]])),
  )
  const template = readId(valueOf('template'))
  const typed = valueOf('over')
  const cents = query.get('pastDueOverCents') ?? ''
  const over = typed !== '' || !/^\d{1,12}$/.test(cents) ? typed : plainDollars(Number(cents))
  if (typed !== '') {
    const parsed = parseMoney(typed)
    if (!parsed.ok) return { template, over, query, asked: { ok: false, message: parsed.message } }
    query.set('pastDueOverCents', String(parsed.cents))
  }
  try {
    const { filters } = rentBalanceParameters(query, today)
    const include = query.has('include') ? filters.include : USUAL_TENANCIES
    return { template, over, query, asked: { ok: true, filters: { ...filters, include } } }
  } catch (error) {
    if (!isDomainError(error)) throw error
    return { template, over, query, asked: { ok: false, message: error.message } }
  }
}
