'use client'

import { useEffect, useState } from 'react'

import { SHORTEST_SEARCH, type Found } from '@/domain/find/findTerms'
import { refusalIn } from '@/ui/actions/sendAction'

/** So long nobody has typed on: then it is worth asking. */
const PAUSE_MS = 150

type Answer = { found: readonly Found[]; problem: string | null; asked: string }

const NOTHING: Answer = { found: [], problem: null, asked: '' }

/** A payment or a lease on its own screen, as every record. */
export const hrefOf = ({ kind, id }: Found): string => `/admin/collections/${kind}/${id}`

/** Why it was refused, without the name of the parameter, which stands on no screen. */
const sentenceOf = (message: string): string => {
  const problem = message.replace(/^q: /, '')
  return problem.charAt(0).toUpperCase() + problem.slice(1)
}

const ask = async (words: string, signal: AbortSignal): Promise<Answer> => {
  // Half of a character, which would be no address, is written as one that cannot be read, and refused in words.
  const address = `/api/find?${new URLSearchParams({ q: words }).toString()}`
  const response = await fetch(address, { credentials: 'include', signal })
  if (!response.ok) return { ...NOTHING, problem: sentenceOf((await refusalIn(response)).message) }
  const { found } = (await response.json()) as { found: Found[] } // the shape of our own address
  return { found, problem: null, asked: words }
}

/** What is found by some words, once nobody types on; an answer that comes late is not shown. */
export const useFound = (typed: string): Answer => {
  const [answer, setAnswer] = useState(NOTHING)
  const words = typed.trim()
  useEffect(() => {
    const over = new AbortController()
    const pause = setTimeout(() => {
      if (words.length < SHORTEST_SEARCH) return setAnswer(NOTHING)
      ask(words, over.signal)
        .then(setAnswer)
        .catch(() => {
          if (!over.signal.aborted)
            setAnswer({ ...NOTHING, problem: 'The server did not answer. Type on to ask again.' })
        })
    }, PAUSE_MS)
    return () => {
      clearTimeout(pause)
      over.abort()
    }
  }, [words])
  return answer
}
