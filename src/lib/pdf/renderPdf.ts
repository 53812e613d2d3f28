import path from 'node:path'
import { Worker } from 'node:worker_threads'

import { DomainError } from '@/domain/errors'

import { answerOfThread } from '../answerOfThread'
import type { PdfDefinition } from './definition'
import type { PdfAnswer, PdfJob } from './layout/pdfJobs'

// By its path beside the sources, as a bundle's own address of it would be another one.
const THREAD = path.join(/*turbopackIgnore: true*/ process.cwd(), 'src/lib/pdf/layout/pdfThread.mjs')

const HEAP_MEGABYTES = 512
const TIMEOUT_MS = 120_000

/** The one thread of this process, warm from document to document; its memory and each document's time are limited. */
let thread: Worker | undefined
let before: Promise<unknown> = Promise.resolve()

/**
 * Prints a document, in a thread of its own: hundreds of pages are laid out for seconds, and nobody else waits for
 * them. One document at a time, so that many at once need no more memory than one.
 *
 * Nothing is fetched: pictures must be in the definition, fonts are those of the installed packages. The same
 * definition and `createdAt` give the same bytes.
 * @param createdAt the moment the document says it was made; passed in, because a clock would change the bytes
 * @throws DomainError `CHARACTER_NOT_PRINTABLE` for a character that no embedded font has, `TOO_LARGE` for what takes
 *   more than two minutes or half a gigabyte to lay out
 */
export const renderPdf = (
  definition: PdfDefinition,
  { createdAt, timeoutMs = TIMEOUT_MS }: { createdAt: Date; timeoutMs?: number },
): Promise<Buffer> => {
  const turn = before.then(() => layOutInThread({ definition, createdAt }, timeoutMs))
  before = turn.catch(() => undefined)
  return turn
}

const startThread = (): Worker => {
  const started = new Worker(THREAD, {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
    // It needs neither the server's secrets nor its loaders.
    env: {},
    execArgv: [],
  })
  // An error without a listener ends the process: one that comes while nobody waits is told by the exit that follows.
  started.on('error', () => undefined)
  started.once('exit', () => {
    if (thread === started) thread = undefined
  })
  return started
}

const layOutInThread = async (job: PdfJob, timeoutMs: number): Promise<Buffer> => {
  const worker = (thread ??= startThread())
  worker.ref()
  try {
    worker.postMessage(job)
    const answer = await answerOfThread<PdfAnswer>(worker, {
      timeoutMs,
      tooLarge,
      ended: () => new Error('The thread that lays pages out has ended'),
    })
    if ('bytes' in answer) return Buffer.from(answer.bytes)
    if ('refused' in answer) {
      const { code, message, details } = answer.refused
      throw new DomainError(code, message, details)
    }
    throw new Error(`The document could not be printed. ${answer.failed}`)
  } catch (error) {
    // What it may still be busy with is nobody's any more.
    if (!(error instanceof DomainError) || error.code === 'TOO_LARGE') await worker.terminate()
    throw error
  } finally {
    // Idle, it keeps no program from ending.
    worker.unref()
  }
}

const tooLarge = (): DomainError =>
  new DomainError(
    'TOO_LARGE',
    'The document is too large to be printed. Print fewer at a time, or shorten its text and its tables.',
  )
