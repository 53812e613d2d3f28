import { isStorable } from '../fields/isStorable'
import { isRecord } from '../isRecord'

/** The filters of a report that somebody named, to find them again. */
export type SavedView = {
  readonly name: string
  /** As the report's address writes them: `property=3&pastDueDays=30`. */
  readonly query: string
}

export const LONGEST_VIEW_NAME = 60

/** A view's name as it is kept, with single spaces; undefined for what is none, or is too long. */
export const readViewName = (text: unknown): string | undefined => {
  if (typeof text !== 'string' || !isStorable(text)) return undefined
  const name = text.trim().replaceAll(/\s+/g, ' ')
  return name === '' || name.length > LONGEST_VIEW_NAME ? undefined : name
}

/** Where a report's rows begin and how they are handed out are no filters. */
const NOT_SAVED = ['page', 'limit', 'format']

/** What of an address a view keeps. */
export const savedQuery = (query: URLSearchParams): string => {
  const kept = new URLSearchParams(query)
  for (const name of NOT_SAVED) kept.delete(name)
  kept.sort()
  return kept.toString().replaceAll('%2C', ',')
}

/** Under this key a person's preferences keep a view; the same name again takes the earlier one's place. */
export const savedViewKey = (report: string, name: string): string => `${savedViewsOf(report)}${name}`

/** What the keys of a report's views begin with. */
export const savedViewsOf = (report: string): string => `report view, ${report}: `

/** A view as it was kept; undefined for what somebody else's program put there. */
export const readSavedView = (value: unknown): SavedView | undefined => {
  if (!isRecord(value)) return undefined
  const { name, query } = value
  return typeof name === 'string' && typeof query === 'string' ? { name, query } : undefined
}
