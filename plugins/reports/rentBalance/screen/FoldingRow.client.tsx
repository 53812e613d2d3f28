'use client'

import { useCallback, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'

import type { Day } from '@/domain/calendar/day'
import { Icon } from '@/ui/Icon'

import { OpenContacts } from './OpenContacts.client'
import { OpenLedger } from './OpenLedger.client'

type Opened = {
  account: number
  asOf: Day
  today: Day
  name: string
  /** The account's own screen. */
  href: string
  tenants: readonly { id: number; name: string }[]
  pastDueCents: number
}
type Props = Opened & {
  className: string | undefined
  /** The row's cells. */
  children: ReactNode
}

const COLUMNS = 12

/** A row whose chevron opens the account's ledger under it; Escape closes it and returns to the chevron. */
export const FoldingRow = ({ className, children, ...opened }: Props) => {
  const { name } = opened
  const [open, setOpen] = useState(false)
  const chevron = useRef<HTMLButtonElement>(null)
  const id = useId()
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    setOpen(false)
    chevron.current?.focus()
  }
  return (
    <>
      <tr
        className={`${className ?? ''}${open ? ' is-open' : ''}`.trim() || undefined}
        onKeyDown={closeOnEscape}
      >
        {children}
        <td className="fold">
          <button
            ref={chevron}
            type="button"
            className="pm-chevron"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            aria-label={`Ledger of ${name}`}
            onClick={() => setOpen(!open)}
          >
            <Icon name="chevron" className={open ? 'pm-up' : undefined} />
          </button>
        </td>
      </tr>
      {open ? (
        <tr className="ledger-row" id={id} onKeyDown={closeOnEscape}>
          <td colSpan={COLUMNS}>
            <OpenedAccount {...opened} />
          </td>
        </tr>
      ) : null}
    </>
  )
}

const OpenedAccount = (opened: Opened) => {
  const { account, asOf, today, name } = opened
  const [isRead, setRead] = useState(false)
  const noteRead = useCallback(() => setRead(true), [])
  return (
    <>
      <OpenLedger account={account} asOf={asOf} today={today} name={name} onRead={noteRead} />
      <OpenContacts {...opened} ready={isRead} />
    </>
  )
}
