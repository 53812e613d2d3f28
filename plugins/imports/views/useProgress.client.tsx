'use client'

import { useEffect, useState } from 'react'

import { progressInWords, type ImportProgress } from '@/domain/imports/progress'
import { askAddress } from '@/ui/actions/sendAction'

const EVERY_MS = 700

/** A key of one's own. `crypto.randomUUID` is not there over plain HTTP. */
export const newProgressKey = (): string => {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** While an import goes on under a key: how far it has come, in words and as a share of 1; null until it says so. */
export const useProgress = (key: string | null): { words: string; share: number | null } | null => {
  const [progress, setProgress] = useState<ImportProgress | null>(null)
  useEffect(() => {
    if (key === null) return
    let over = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = async (): Promise<void> => {
      const asked = await askAddress<{ progress: ImportProgress | null }>(`/api/imports/progress?key=${key}`)
      if (over) return
      // What it said last stands until it says more.
      if (asked.ok && asked.answer.progress !== null) setProgress(asked.answer.progress)
      timer = setTimeout(() => void ask(), EVERY_MS)
    }
    timer = setTimeout(() => void ask(), EVERY_MS)
    return () => {
      over = true
      clearTimeout(timer)
      setProgress(null)
    }
  }, [key])
  if (progress === null) return null
  return {
    words: progressInWords(progress),
    share: progress.total === 0 ? null : progress.done / progress.total,
  }
}
