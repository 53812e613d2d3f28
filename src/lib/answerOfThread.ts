import { once } from 'node:events'
import type { Worker } from 'node:worker_threads'

type Limits = {
  timeoutMs: number
  /** What is thrown when it took longer, or more memory than the thread has. */
  tooLarge: () => Error
  /** And when the thread ended without an answer. */
  ended: () => Error
}

/** Waits for what a thread answers next, within limits. The thread goes on; to end it is its owner's to do. */
export const answerOfThread = async <Answer>(
  worker: Worker,
  { timeoutMs, tooLarge, ended }: Limits,
): Promise<Answer> => {
  const late = new AbortController()
  const settled = new AbortController()
  const timer = setTimeout(() => late.abort(), timeoutMs)
  const signal = AbortSignal.any([late.signal, settled.signal])
  try {
    const exit = once(worker, 'exit', { signal }).then(() => {
      throw ended()
    })
    // An `error` of the worker rejects both.
    const [answer] = (await Promise.race([once(worker, 'message', { signal }), exit])) as [Answer]
    return answer
  } catch (error) {
    if (late.signal.aborted || (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY')
      throw tooLarge()
    throw error
  } finally {
    clearTimeout(timer)
    settled.abort()
  }
}
