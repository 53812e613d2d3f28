'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useCallback, useEffect, useRef, useState } from 'react'

import { sendAction } from '@/ui/actions/sendAction'

import type { BoardLane } from '../../cards'
import { afterIn, cardIn, laneOf, withMoved } from './lanes.client'

/** How often the board looks for what others moved, while somebody looks at it. */
const LOOK_EACH_MS = 20_000

type Lanes = readonly BoardLane[]

/**
 * The lanes as the server told them, and as they are moved here: shown at once, put back when the server refuses.
 * @param held whether a card is in the hand: the board then stays as it is
 */
export const useLanes = (told: Lanes, held: boolean) => {
  const router = useRouter()
  const [lanes, setLanes] = useState<Lanes>(told)
  const [known, setKnown] = useState<Lanes>(told)
  const [sending, setSending] = useState(0)
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const quiet = !held && sending === 0
  if (quiet && known !== told) {
    setKnown(told)
    setLanes(told)
  }

  const isQuiet = useRef(quiet)
  useEffect(() => {
    isQuiet.current = quiet
  }, [quiet])
  useEffect(() => {
    const look = () => {
      if (isQuiet.current && document.visibilityState === 'visible') router.refresh()
    }
    const timer = setInterval(look, LOOK_EACH_MS)
    window.addEventListener('focus', look)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', look)
    }
  }, [router])

  /** Keeps where a card now stands in these lanes. */
  const keep = useCallback(
    async (moved: Lanes, id: number) => {
      const lane = laneOf(moved, id)
      if (!lane) return
      setLanes(moved)
      setSending((count) => count + 1)
      // One after the other: of two moves of a card, the later must not be made first.
      const sent = last.current.then(() =>
        sendAction(`/api/tasks/${id}/move`, { status: lane.status, before: afterIn(lane, id) }),
      )
      last.current = sent
      const { refusal } = await sent
      setSending((count) => count - 1)
      if (refusal) {
        setLanes(known)
        toast.error(`“${cardIn(moved, id)?.title ?? 'The task'}” was not moved. ${refusal.message}`)
      }
      router.refresh()
    },
    [known, router],
  )
  const put = useCallback(
    (id: number, status: string, index: number) => keep(withMoved(lanes, id, status, index), id),
    [keep, lanes],
  )
  return { lanes, setLanes, keep, put }
}
