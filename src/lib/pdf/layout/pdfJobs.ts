import { parentPort } from 'node:worker_threads'

import { DomainError, type ErrorCode } from '@/domain/errors'

import type { PdfDefinition } from '../definition'
import { layOut } from './layOut'

export type PdfJob = { readonly definition: PdfDefinition; readonly createdAt: Date }

export type PdfAnswer =
  | { readonly bytes: Uint8Array }
  | { readonly refused: { code: ErrorCode; message: string; details: DomainError['details'] } }
  | { readonly failed: string }

const answerTo = async ({ definition, createdAt }: PdfJob): Promise<PdfAnswer> => {
  try {
    return { bytes: await layOut(definition, createdAt) }
  } catch (error) {
    if (error instanceof DomainError)
      return { refused: { code: error.code, message: error.message, details: error.details } }
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

/** In a thread: lays out what comes, and answers each job in its turn. */
export const doPdfJobs = (): void => {
  parentPort?.on('message', (job: PdfJob) => {
    void answerTo(job).then((answer) => parentPort?.postMessage(answer))
  })
}
