/**
 * Calls `leave` once when whoever asked has gone, also when that was before the answer was made: nobody then reads its body,
 * nor is told to let it go.
 * @param signal the request's own
 */
export const whenGone = (signal: AbortSignal | undefined, leave: () => Promise<void>): void => {
  // Nobody is there any more whom an error could be told.
  const go = (): void => void leave().catch(() => undefined)
  if (signal?.aborted) go()
  else signal?.addEventListener('abort', go, { once: true })
}
