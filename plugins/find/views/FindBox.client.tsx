'use client'

import { useRouter } from 'next/navigation.js'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'

import { FIND_KIND_LABELS, LONGEST_SEARCH } from '@/domain/find/findTerms'
import { Icon } from '@/ui/Icon'

import { hrefOf, useFound } from './useFound.client'

import './find.css'

const NO_ROW = -1

/** The search box of every screen: a button in its head, Ctrl or Cmd and K from anywhere. */
export const FindBox = () => {
  const router = useRouter()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [words, setWords] = useState('')
  const [at, setAt] = useState(NO_ROW)
  const { found, problem, asked } = useFound(words)
  /** Words that Enter was pressed after, before they were answered. */
  const hurried = useRef<string | null>(null)

  useEffect(() => {
    const open = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return
      event.preventDefault()
      if (!dialog.current?.open) dialog.current?.showModal()
    }
    document.addEventListener('keydown', open)
    return () => document.removeEventListener('keydown', open)
  }, [])

  useEffect(() => {
    const [first] = found
    if (hurried.current === null || hurried.current !== asked || !first) return
    hurried.current = null
    dialog.current?.close()
    router.push(hrefOf(first))
  }, [asked, found, router])

  const go = (row: number) => {
    const one = found[row]
    if (!one) return
    dialog.current?.close()
    router.push(hrefOf(one))
  }

  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && found.length > 0) {
      event.preventDefault()
      setAt((at + step + found.length) % found.length)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      // Without a choice the most likely one is meant, of what answers these words and not those before.
      if (at !== NO_ROW || asked === words.trim()) go(Math.max(0, at))
      else hurried.current = words.trim()
    }
  }

  const rowId = (row: number) => `${id}-${row}`
  return (
    <>
      <button
        type="button"
        className="pm-find-open"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => dialog.current?.showModal()}
      >
        <Icon name="search" />
        <span>Find</span>
        <kbd>Ctrl K</kbd>
      </button>
      <dialog
        ref={dialog}
        className="pm-find"
        aria-label="Find anything"
        onClose={() => {
          setWords('')
          setAt(NO_ROW)
          hurried.current = null
        }}
        onClick={(event) => {
          // The dialog itself is its backdrop: what is in it is hit first.
          if (event.target === dialog.current) dialog.current.close()
        }}
      >
        <div className="pm-find__box">
          <div className="pm-find__input">
            <Icon name="search" />
            <input
              type="text"
              role="combobox"
              aria-label="Find tenants, units, properties, leases, payments, vendors, tasks"
              aria-expanded={found.length > 0}
              aria-controls={`${id}-list`}
              aria-autocomplete="list"
              aria-activedescendant={at === NO_ROW ? undefined : rowId(at)}
              placeholder="Tenant, unit, receipt, amount …"
              autoComplete="off"
              spellCheck={false}
              maxLength={LONGEST_SEARCH}
              value={words}
              onChange={(event) => {
                setWords(event.target.value)
                setAt(NO_ROW)
                hurried.current = null
              }}
              onKeyDown={onKey}
            />
          </div>
          <ul id={`${id}-list`} role="listbox" aria-label="Found" className="pm-find__list">
            {found.map((one, row) => (
              <li
                key={`${one.kind} ${one.id}`}
                id={rowId(row)}
                role="option"
                aria-selected={row === at}
                onClick={() => go(row)}
              >
                <span className="pm-find__title">{one.title}</span>
                <span className="pm-find__sub">{one.sub}</span>
                <span className="pm-find__kind">{FIND_KIND_LABELS[one.kind]}</span>
              </li>
            ))}
          </ul>
          <p className="pm-find__say" role="status">
            {problem ?? (asked !== '' && found.length === 0 ? `Nothing is like ‘${asked}’.` : '')}
          </p>
        </div>
      </dialog>
    </>
  )
}
