import type { BatchView } from '@/domain/imports/bank/batchView'
import { listInWords } from '@/domain/listInWords'

/** Rows of one reason that are named; a bank's monthly balances would fill the page. */
const NAMED = 5

/** The reasons why rows are no transactions, each with the rows it holds for: 'Row 14: A total.' */
export const skippedInWords = ({ rows }: BatchView['skipped']): string[] => {
  const byReason = new Map<string, number[]>()
  for (const { row, why } of rows) byReason.set(why, [...(byReason.get(why) ?? []), row])
  return [...byReason].map(([why, numbers]) => {
    const named = numbers.slice(0, NAMED).map(String)
    const all = numbers.length > NAMED ? [...named, 'others'] : named
    return `${numbers.length === 1 ? 'Row' : 'Rows'} ${listInWords(all)}: ${why}`
  })
}
