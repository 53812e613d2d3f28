'use client'

import type { ReactNode } from 'react'

import { buttonClass } from '@/ui/buttonClass'

type Props = { submit: string; busy: boolean; onClose: () => void; children?: ReactNode }

/** The foot of the box under a row: leave it, or use what was chosen. */
export const BoxFoot = ({ submit, busy, onClose, children }: Props) => (
  <div className="split__foot">
    {children}
    <span className="ends">
      <button type="button" className={buttonClass()} onClick={onClose}>
        Close
      </button>
      <button type="submit" className={buttonClass()} disabled={busy}>
        {submit}
      </button>
    </span>
  </div>
)
