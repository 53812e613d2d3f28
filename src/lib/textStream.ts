import { whenGone } from './whenGone'

/**
 * A text as the body of an answer, a piece at a time as it is read. Its first piece is made before the answer begins: what
 * fails at once is an error, not half a file.
 * @param pieces ended (`return`) when the reader leaves, fails, or has read nothing for `stallMs`: what they hold, such as
 * a transaction, must not be held by somebody who closed the lid of a laptop
 * @param letGo called then too, for what the pieces are made of and have not begun to read
 * @param signal the request's: whoever left before the answer was made never reads it
 */
export const textStream = async (
  pieces: AsyncGenerator<string, void>,
  { stallMs, letGo, signal }: { stallMs: number; letGo?: () => Promise<void>; signal?: AbortSignal },
): Promise<ReadableStream<Uint8Array>> => {
  const encoder = new TextEncoder()
  let stalled: NodeJS.Timeout | undefined

  const leave = async (): Promise<void> => {
    clearTimeout(stalled)
    await pieces.return()
    await letGo?.()
  }
  const give = (
    controller: ReadableStreamDefaultController<Uint8Array>,
    piece: IteratorResult<string, void>,
  ): void => {
    if (piece.done === true) return controller.close()
    controller.enqueue(encoder.encode(piece.value))
    stalled = setTimeout(() => {
      controller.error(new Error('Nobody has read on.'))
      // Whoever waited for it is gone, and so is whom an error could be told.
      leave().catch(() => undefined)
    }, stallMs).unref()
  }

  const first = await pieces.next()
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => give(controller, first),
    pull: async (controller) => {
      clearTimeout(stalled)
      give(controller, await pieces.next())
    },
    cancel: leave,
  })
  whenGone(signal, leave)
  return body
}
