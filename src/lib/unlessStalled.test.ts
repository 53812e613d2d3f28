import { expect, it } from 'vitest'

import { unlessStalled } from './unlessStalled'

/** An endless body, and whether its source was let go of. */
const endless = () => {
  let ended: () => void = () => undefined
  const letGo = new Promise<void>((resolve) => (ended = resolve))
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(1)),
    cancel: () => ended(),
  })
  return { body, letGo }
}

it('hands a body on as it is', async () => {
  const body = new Response('as it is').body!
  expect(await new Response(unlessStalled(body, { stallMs: 60_000 })).text()).toBe('as it is')
})

it('lets go of its source when the reader leaves, and when nobody reads on', async () => {
  const left = endless()
  await unlessStalled(left.body, { stallMs: 60_000 }).cancel()
  await left.letGo

  const stalled = endless()
  const reader = unlessStalled(stalled.body, { stallMs: 5 }).getReader()
  await stalled.letGo
  await expect(reader.read().then(() => reader.read())).rejects.toThrow('Nobody has read on.')
})
