'use client'

import { useRouter } from 'next/navigation.js'
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useTransition,
  type ReactNode,
} from 'react'

import type { Day } from '@/domain/calendar/day'
import type { BatchChange } from '@/domain/imports/bank/batchView'
import type { ImportKind } from '@/domain/imports/sheets/importKinds'
import { sendAction } from '@/ui/actions/sendAction'

import type { BookNames } from './bookNames'

export type RowChange = NonNullable<BatchChange['rows']>[number]

type Host = {
  batch: number
  kind: ImportKind
  today: Day
  names: BookNames
  /** The row whose change is under way. */
  changing: number | null
  /** Sends a change of one row and shows the rows anew. @returns why it was refused; null when it was not */
  change: (change: RowChange) => Promise<string | null>
}

const HostContext = createContext<Host | null>(null)

/** The import that a row stands in. */
export const useBatch = (): Host => {
  const host = useContext(HostContext)
  if (!host) throw new Error('A row of an import stands outside of its import')
  return host
}

const CONTROLS = ':is(input, button, select, a[href]):not(:disabled)'

/** The row after this one in its group, or the one before: where somebody who works down the list goes on. */
const rowBeside = (row: number): string | null => {
  const here = document.querySelector<HTMLElement>(`tr[data-row="${row}"]`)
  const rows = [...(here?.parentElement?.querySelectorAll<HTMLElement>('tr[data-row]') ?? [])]
  const at = rows.findIndex((found) => found === here)
  return (rows[at + 1] ?? rows[at - 1])?.dataset.row ?? null
}

type Props = { batch: number; kind: ImportKind; today: Day; names: BookNames; children: ReactNode }

/** An import whose rows can be changed one by one. A row that moves to another group leaves the reader at the next one. */
export const BatchHost = ({ batch, kind, today, names, children }: Props) => {
  const router = useRouter()
  const [sending, setSending] = useState<number | null>(null)
  const [refreshing, startTransition] = useTransition()
  const next = useRef<{ row: number; beside: string | null } | null>(null)

  const change = useCallback(
    async (changed: RowChange): Promise<string | null> => {
      const beside = rowBeside(changed.row)
      setSending(changed.row)
      const { refusal } = await sendAction(`/api/imports/${batch}`, { rows: [changed] }, 'PATCH')
      if (refusal) {
        setSending(null)
        return refusal.message
      }
      next.current = { row: changed.row, beside }
      startTransition(() => {
        router.refresh()
        setSending(null)
      })
      return null
    },
    [batch, router],
  )

  useEffect(() => {
    if (refreshing || next.current === null) return
    const { row, beside } = next.current
    next.current = null
    // Only when what had the focus is gone: whoever has moved on in the meantime stays there.
    if (document.activeElement !== document.body) return
    const place = [beside, String(row)]
      .flatMap((name) => (name === null ? [] : [`tr[data-row="${name}"] ${CONTROLS}`]))
      .concat('#pm-im-post')
      .map((selector) => document.querySelector<HTMLElement>(selector))
      .find((found) => found !== null)
    place?.focus()
  }, [refreshing])

  const host = useMemo(
    () => ({ batch, kind, today, names, changing: sending, change }),
    [batch, kind, today, names, sending, change],
  )
  return <HostContext.Provider value={host}>{children}</HostContext.Provider>
}
