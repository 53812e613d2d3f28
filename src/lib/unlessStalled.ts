import { whenGone } from './whenGone'

/**
 * A body as it is, given up when nobody has read on for `stallMs`: what its source holds, such as a transaction, must not
 * be held by somebody who closed the lid of a laptop.
 * @param letGo called when it is given up, or its reader leaves: for what the body has not begun to read
 */
export const unlessStalled = (
  body: ReadableStream<Uint8Array>,
  { stallMs, letGo, signal }: { stallMs: number; letGo?: () => Promise<void>; signal?: AbortSignal },
): ReadableStream<Uint8Array> => {
  const reader = body.getReader()
  let stalled: NodeJS.Timeout | undefined
  const leave = async (reason?: unknown): Promise<void> => {
    clearTimeout(stalled)
    await reader.cancel(reason)
    await letGo?.()
  }
  whenGone(signal, leave)
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      clearTimeout(stalled)
      const { done, value } = await reader.read()
      if (done) return controller.close()
      controller.enqueue(value)
      stalled = setTimeout(() => {
        controller.error(new Error('Nobody has read on.'))
        // Whoever waited for it is gone, and so is whom an error could be told.
        leave().catch(() => undefined)
      }, stallMs).unref()
    },
    cancel: leave,
  })
}
