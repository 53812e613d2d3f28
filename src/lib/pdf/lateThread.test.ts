import { EventEmitter } from 'node:events'

import { expect, it, vi } from 'vitest'

import { renderPdf } from './renderPdf'

vi.mock('node:worker_threads', () => ({
  /** Never answers, and runs out of memory at the very moment in which it is given up. */
  Worker: class extends EventEmitter {
    postMessage() {}
    ref() {}
    unref() {}
    terminate() {
      this.emit('error', Object.assign(new Error('Out of memory'), { code: 'ERR_WORKER_OUT_OF_MEMORY' }))
      this.emit('exit', 1)
      return Promise.resolve(1)
    }
  },
}))

it('outlives a thread that fails when nobody waits for it any more', async () => {
  const AT = { createdAt: new Date('2026-04-15T12:00:00Z'), timeoutMs: 5 }
  await expect(renderPdf({ content: 'late' }, AT)).rejects.toMatchObject({ code: 'TOO_LARGE' })
})
