'use client'

import { useId, useState, type ReactNode } from 'react'

import { buttonClass } from './buttonClass'

/** On a phone the filters fold behind a button; on a wide screen they stand in the bar. */
export const FilterFold = ({ children }: { children: ReactNode }) => {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <button
        type="button"
        className={`${buttonClass()} pm-filterfold__toggle`}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        Filters
      </button>
      <div id={id} className={`pm-filterfold${open ? ' pm-filterfold--open' : ''}`}>
        {children}
      </div>
    </>
  )
}
