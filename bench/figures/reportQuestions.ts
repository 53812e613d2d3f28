import type { Day } from '@/domain/calendar/day'

/** What is asked of the rent-balance report, as its address says it. */
export const REPORT_QUESTIONS = {
  'first-page': {},
  filtered: { pastDueDays: '30', include: 'current,former' },
  'all-rows': { limit: '10000' },
} as const

export type ReportQuestion = keyof typeof REPORT_QUESTIONS

export const QUESTIONS = ['first-page', 'filtered', 'all-rows'] as const satisfies readonly ReportQuestion[]

/** The most rows that one answer holds. */
const LARGEST_PAGE = 10_000

/** The addresses that answer a question: all rows of many leases take more than one page. */
export const reportAddresses = (question: ReportQuestion, asOf: Day, leases: number): string[] => {
  const pages = question === 'all-rows' ? Math.ceil(leases / LARGEST_PAGE) : 1
  return Array.from({ length: pages }, (_, index) => {
    const asked = new URLSearchParams({ asOf, ...REPORT_QUESTIONS[question], page: String(index + 1) })
    return `/api/reports/rent-balance?${asked}`
  })
}
