import type { Content } from 'pdfmake'

import type { ListItem } from '@/domain/leases/merge/documentBlocks'

import { runsContent } from './writtenContent'

/** Items up to the next one that stands at this depth again, or in another list. */
const isOfList = (first: ListItem, item: ListItem): boolean =>
  item.indent > first.indent || (item.indent === first.indent && item.list === first.list)

const entries = (items: readonly ListItem[], depth: number, shaded: boolean): Content[] => {
  const made: Content[] = []
  for (let at = 0; at < items.length;) {
    const item = items[at]
    if (!item) break
    if (item.indent <= depth) {
      made.push({ ...runsContent(item.runs, shaded), margin: [0, 0, 0, 5] })
      at += 1
      continue
    }
    // Deeper items are a list of their own, inside this one and without a number of it.
    const next = items.findIndex((other, index) => index > at && other.indent <= depth)
    const inner = items.slice(at, next === -1 ? undefined : next)
    made.push(...listsContent(inner, shaded))
    at += inner.length
  }
  return made
}

/** Items that stand together, as lists with their lists inside. */
export const listsContent = (items: readonly ListItem[], shaded: boolean): Content[] => {
  const lists: Content[] = []
  for (let at = 0; at < items.length;) {
    const first = items[at]
    if (!first) break
    const end = items.findIndex((item, index) => index > at && !isOfList(first, item))
    const own = items.slice(at, end === -1 ? undefined : end)
    const rows = entries(own, first.indent, shaded)
    lists.push(first.ordered ? { ol: rows, start: first.start } : { ul: rows })
    at += own.length
  }
  return lists
}
