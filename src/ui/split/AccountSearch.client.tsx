'use client'

import { useEffect, useId, useState, type KeyboardEvent } from 'react'

import { formatCents } from '@/domain/money/formatMoney'

import { askAddress } from '../actions/sendAction'

type Found = { account: number; label: string; rentCents: number | null; owedCents: number | null }
type AccountChoice = { account: number; label: string; why: string }

type Props = {
  label: string
  /** The account that stands there now; empty when none does. */
  chosen: string
  invalid: boolean
  describedBy: string | undefined
  /** null when what was chosen is typed over. */
  onChoose: (choice: AccountChoice | null) => void
}

const PAUSE_MS = 200

const whyOf = ({ rentCents, owedCents }: Found): string =>
  owedCents === null
    ? ''
    : owedCents > 0
      ? `of ${formatCents(owedCents)} owed`
      : rentCents === null
        ? 'nothing owed'
        : `rent ${formatCents(rentCents)}`

/** An account found by a tenant's name or a unit. Arrow keys choose, Enter takes, Escape closes the list alone. */
export const AccountSearch = ({ label, chosen, invalid, describedBy, onChoose }: Props) => {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [found, setFound] = useState<{ q: string; accounts: readonly Found[]; problem?: string } | null>(null)
  const [at, setAt] = useState(0)
  const q = typed?.trim() ?? ''
  const open = typed !== null && found !== null && found.q === q

  useEffect(() => {
    if (typed === null) return
    let left = false
    const timer = setTimeout(() => {
      const query = new URLSearchParams({ q })
      void askAddress<{ accounts: readonly Found[] }>(`/api/imports/accounts?${query}`).then((asked) => {
        if (left) return
        setAt(0)
        setFound(
          asked.ok
            ? { q, accounts: asked.answer.accounts }
            : { q, accounts: [], problem: asked.refusal.message },
        )
      })
    }, PAUSE_MS)
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [q, typed])

  // Escape closes the list alone. Asked first of all, on the window: the dialog around it would close on its own, and what
  // holds the focus inside it would give it back to the button that opened it.
  const isTyping = typed !== null
  useEffect(() => {
    if (!isTyping) return
    const onEscape = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopImmediatePropagation()
      setTyped(null)
    }
    window.addEventListener('keydown', onEscape, true)
    return () => window.removeEventListener('keydown', onEscape, true)
  }, [isTyping])

  const choose = (choice: Found | undefined) => {
    if (!choice) return
    setTyped(null)
    onChoose({ account: choice.account, label: choice.label, why: whyOf(choice) })
  }
  const accounts = open ? found.accounts : []
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (typed === null) return setTyped('')
      const step = event.key === 'ArrowDown' ? 1 : -1
      setAt((before) => Math.max(0, Math.min(accounts.length - 1, before + step)))
    } else if (event.key === 'Enter' && typed !== null) {
      // Not the whole form: Enter takes the account that is marked.
      event.preventDefault()
      choose(accounts[at])
    }
  }

  return (
    <div className="pm-account-search">
      <input
        className="pm-input"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open && accounts.length > 0 ? `${id}-${at}` : undefined}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        autoComplete="off"
        placeholder="Find a tenant or unit"
        maxLength={100}
        value={typed ?? chosen}
        onChange={(event) => {
          setTyped(event.target.value)
          if (chosen !== '') onChoose(null)
        }}
        onKeyDown={onKey}
        onBlur={() => setTyped(null)}
      />
      {open ? (
        <ul id={`${id}-list`} role="listbox" aria-label={label}>
          {accounts.map((account, index) => (
            <li
              key={account.account}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              // Before the blur of the input, which closes the list.
              onMouseDown={(event) => {
                event.preventDefault()
                choose(account)
              }}
            >
              {account.label}
              <span className="pm-caption">{whyOf(account)}</span>
            </li>
          ))}
          {accounts.length === 0 ? (
            <li role="option" aria-selected={false} aria-disabled="true" className="pm-muted">
              {found.problem ?? `No account matches ‘${q}’`}
            </li>
          ) : null}
        </ul>
      ) : null}
    </div>
  )
}
