import { EventEmitter } from 'node:events'

import { afterAll, beforeAll, expect, it, vi } from 'vitest'

/** Never answers, and runs out of memory at the very moment in which it is given up. */
class LateWorker extends EventEmitter {
  postMessage() {}
  ref() {}
  unref() {}
  terminate() {
    this.emit('error', Object.assign(new Error('Out of memory'), { code: 'ERR_WORKER_OUT_OF_MEMORY' }))
    this.emit('exit', 1)
    return Promise.resolve(1)
  }
}

// Other files of the same process print with real threads, before and after.
beforeAll(() => {
  vi.resetModules()
  vi.doMock('node:worker_threads', () => ({ Worker: LateWorker }))
})
afterAll(() => {
  vi.doUnmock('node:worker_threads')
  vi.resetModules()
})

it('outlives a thread that fails when nobody waits for it any more', async () => {
  const { renderPdf } = await import('./renderPdf')
  const AT = { createdAt: new Date('2026-04-15T12:00:00Z'), timeoutMs: 5 }
  await expect(renderPdf({ content: 'late' }, AT)).rejects.toMatchObject({ code: 'TOO_LARGE' })
})
