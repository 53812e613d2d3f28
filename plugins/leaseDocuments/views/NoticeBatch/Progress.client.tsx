'use client'

import { useRouter } from 'next/navigation.js'
import { useEffect, useState } from 'react'

import { askAddress } from '@/ui/actions/sendAction'

const ASK_AGAIN_MS = 2_000

type State = { total: number; waiting: number; mails: { total: number; waiting: number } | null }

const isOver = ({ waiting, mails }: State): boolean =>
  waiting === 0 && (mails === null || mails.waiting === 0)

/** How far the job is, asked again until it is done. Whoever leaves may: it goes on. */
export const Progress = ({ batch, initial }: { batch: number; initial: State }) => {
  const router = useRouter()
  const [state, setState] = useState(initial)
  const over = isOver(state)
  useEffect(() => {
    if (over) return
    const timer = setTimeout(() => {
      void askAddress<State>(`/api/leasing/notices/${batch}`).then((asked) => {
        if (!asked.ok) return setState((before) => ({ ...before }))
        setState(asked.answer)
        if (isOver(asked.answer)) router.refresh()
      })
    }, ASK_AGAIN_MS)
    return () => clearTimeout(timer)
  }, [batch, over, router, state])
  if (over) return null
  const { total, waiting, mails } = state
  const done = total - waiting
  const sent = mails ? mails.total - mails.waiting : 0
  return (
    <p role="status" className="notice-progress">
      {waiting > 0 ? (
        <>
          <progress className="pm-progress" max={total} value={done} aria-label="Made" />
          {`${done} of ${total} made. You may leave this page; it goes on. It begins within a minute.`}
        </>
      ) : mails ? (
        <>
          <progress className="pm-progress" max={mails.total} value={sent} aria-label="E-mailed" />
          {`${sent} of ${mails.total} e-mailed.`}
        </>
      ) : null}
    </p>
  )
}
