import type { BatchStatus } from '@/domain/imports/bank/batchView'
import { LINE_STATES, type LineState } from '@/domain/imports/bank/becomes'

export const IMPORTS_PATH = '/admin/imports'

/** Rows on one page: a file of 100,000 stays usable. */
export const PAGE_ROWS = 50

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>

/** What the address of an import asks to see. */
export type BatchAsked = {
  /** Which rows; none named means all, in groups. */
  states: readonly LineState[]
  /** From 1. */
  page: number
  /** The step of the columns, also after rows have been read. */
  columns: boolean
}

const textOf = (value: string | string[] | undefined): string => [value].flat()[0] ?? ''

/** The page asked for; the first where the address says no number. */
export const pageIn = (searchParams: SearchParams | undefined): number => {
  const page = Number(textOf(searchParams?.page))
  return Number.isSafeInteger(page) && page > 0 ? page : 1
}

/** Reads what of an import is asked; words it does not know are passed over, so that an old bookmark still opens. */
export const batchAsked = (searchParams: SearchParams | undefined): BatchAsked => {
  const named = textOf(searchParams?.status).split(',')
  return {
    states: LINE_STATES.filter((state) => named.includes(state)),
    page: pageIn(searchParams),
    columns: textOf(searchParams?.step) === 'columns',
  }
}

/** The address of an import's rows. */
export const batchHref = (id: number, states: readonly LineState[] = [], page = 1): string => {
  const query = [
    ...(states.length > 0 ? [`status=${states.join(',')}`] : []),
    ...(page > 1 ? [`page=${page}`] : []),
  ]
  return [`${IMPORTS_PATH}/${id}`, query.join('&')].filter(Boolean).join('?')
}

export const columnsHref = (id: number): string => `${IMPORTS_PATH}/${id}?step=columns`

export const listHref = (page: number): string => (page > 1 ? `${IMPORTS_PATH}?page=${page}` : IMPORTS_PATH)

/** The steps of an import, in order. */
export const STEPS = ['File', 'Columns', 'Check the rows', 'Posted'] as const

/** At which step an import stands, counted from 0. */
export const stepOf = (status: BatchStatus, columns: boolean): number => {
  if (status === 'columns' || (status === 'checking' && columns)) return 1
  return status === 'checking' ? 2 : 3
}
