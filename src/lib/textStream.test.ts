import { afterEach, describe, expect, it, vi } from 'vitest'

import { textStream } from './textStream'

/** Pieces that say how many were made, and whether they were given up. */
const watched = (pieces: readonly string[], failsAfter = Infinity) => {
  const seen = { made: 0, ended: false }
  async function* make(): AsyncGenerator<string, void> {
    try {
      for (const piece of pieces) {
        if (seen.made === failsAfter) throw new Error('the database is gone')
        seen.made += 1
        yield piece
      }
    } finally {
      seen.ended = true
    }
  }
  return { seen, pieces: make() }
}

const STALL = { stallMs: 1_000 }

describe('a text that is sent in pieces', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  it('arrives whole, and ends what made it', async () => {
    const { seen, pieces } = watched(['a', 'é', '文'])

    expect(await new Response(await textStream(pieces, STALL)).text()).toBe('aé文')
    expect(seen).toEqual({ made: 3, ended: true })
  })

  it('is empty without pieces', async () => {
    expect(await new Response(await textStream(watched([]).pieces, STALL)).text()).toBe('')
  })

  it('is made no faster than it is read', async () => {
    const { seen, pieces } = watched(['a', 'b', 'c', 'd'])
    const reader = (await textStream(pieces, STALL)).getReader()

    await reader.read()
    await reader.read()
    expect(seen.made).toBeLessThan(4)
    await reader.cancel()
  })

  it('fails before it begins when its first piece does', async () => {
    await expect(textStream(watched(['a'], 0).pieces, STALL)).rejects.toThrow('the database is gone')
  })

  it('breaks off, rather than end well, when a later piece fails', async () => {
    const { seen, pieces } = watched(['a', 'b'], 1)

    await expect(new Response(await textStream(pieces, STALL)).text()).rejects.toThrow('the database is gone')
    expect(seen.ended).toBe(true)
  })

  it('is given up when its reader leaves', async () => {
    const { seen, pieces } = watched(['a', 'b', 'c', 'd'])
    const stream = await textStream(pieces, STALL)

    await stream.cancel()
    expect(seen.ended).toBe(true)
  })

  it.each(['before', 'after'])('is given up when whoever asked was gone %s it was answered', async (when) => {
    const { seen, pieces } = watched(['a', 'b', 'c', 'd'])
    const asking = new AbortController()
    if (when === 'before') asking.abort()
    await textStream(pieces, { ...STALL, signal: asking.signal })
    asking.abort()
    await Promise.resolve()
    expect(seen).toEqual({ made: 1, ended: true })
  })

  it.each([
    ['is kept for a reader who is slow', 999, false],
    ['is given up when nobody has read for long', 1_000, true],
  ])('%s', async (_what, ms, ended) => {
    vi.useFakeTimers()
    const { seen, pieces } = watched(['a', 'b', 'c', 'd'])
    const reader = (await textStream(pieces, STALL)).getReader()
    await reader.read()

    await vi.advanceTimersByTimeAsync(ms)
    expect(seen.ended).toBe(ended)
    if (ended) await expect(reader.read()).rejects.toThrow('Nobody has read on.')
    else await reader.cancel()
  })
})
