'use client'

import { useRouter } from 'next/navigation.js'
import { useCallback, useState } from 'react'

import { askAddress } from '../actions/sendAction'
import { queryOf, type Reminded, type ReminderPreview, type ReminderProgress } from './reminderAnswers'

const ADDRESS = '/api/ledger/reminders'
const ASK_AGAIN_MS = 1_500

export type RemindersState =
  | { step: 'reading' }
  | { step: 'refused'; message: string }
  | { step: 'shown'; preview: ReminderPreview }
  | { step: 'sending'; total: number; done: number }
  | { step: 'done'; report: readonly string[] }

type Sent = { batch: string; waiting: number; report: readonly string[]; errors?: { message: string }[] }

const post = async (reminded: Reminded): Promise<Sent | string> => {
  try {
    const response = await fetch(ADDRESS, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(reminded),
    })
    const sent = (await response.json()) as Sent
    return response.ok ? sent : (sent.errors?.[0]?.message ?? 'Nothing was sent. Try again.')
  } catch {
    return 'The server did not answer. Look at Reminders sent before you try again.'
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Reads what would be sent, sends it, and asks how far it is until all of it is done. */
export const useReminders = () => {
  const router = useRouter()
  const [state, setState] = useState<RemindersState>({ step: 'reading' })

  const read = useCallback(async (reminded: Reminded) => {
    setState({ step: 'reading' })
    const asked = await askAddress<ReminderPreview>(`${ADDRESS}/preview?${queryOf(reminded)}`)
    setState(
      asked.ok
        ? { step: 'shown', preview: asked.answer }
        : { step: 'refused', message: asked.refusal.message },
    )
  }, [])

  const send = useCallback(
    async (reminded: Reminded, total: number) => {
      setState({ step: 'sending', total, done: 0 })
      const sent = await post(reminded)
      if (typeof sent === 'string') return setState({ step: 'refused', message: sent })
      let report = sent.report
      let { waiting } = sent
      while (waiting > 0) {
        await pause(ASK_AGAIN_MS)
        const asked = await askAddress<ReminderProgress>(`${ADDRESS}/progress?batch=${sent.batch}`)
        if (!asked.ok) return setState({ step: 'refused', message: asked.refusal.message })
        waiting = asked.answer.waiting
        report = [...asked.answer.report, ...sent.report.slice(1)]
        setState({ step: 'sending', total: asked.answer.total, done: asked.answer.total - waiting })
      }
      setState({ step: 'done', report })
      router.refresh()
    },
    [router],
  )
  return { state, read, send }
}
