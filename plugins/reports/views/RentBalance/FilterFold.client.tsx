'use client'

import { useId, useState, type ReactNode } from 'react'

import { buttonClass } from '@/ui/ButtonLink'

type Props = {
  /** How many filters are set: the button says so while they are folded away. */
  active: number
  children: ReactNode
}

/** On a phone the filters fold behind one button; wider windows always show them. */
export const FilterFold = ({ active, children }: Props) => {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <div className="pm-fold" data-open={open}>
      <button
        type="button"
        className={buttonClass(false, 'pm-only-phone pm-fold__button')}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        Filters{active > 0 ? ` · ${active}` : ''}
      </button>
      <div className="pm-fold__content" id={id}>
        {children}
      </div>
    </div>
  )
}
