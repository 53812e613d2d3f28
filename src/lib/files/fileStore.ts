import { DomainError } from '@/domain/errors'

export type StoredFile = { name: string; bytes: number; changedAt: Date }

export type FileContent = { stream: ReadableStream<Uint8Array>; bytes: number }

/**
 * Where files are kept: a folder or a bucket, alike to whoever uses it. Nothing is kept half: a file is there as a whole
 * or not at all. Each call throws `STORAGE_UNAVAILABLE` where the place does not answer, or refuses this server.
 */
export type FileStore = {
  /** For whoever runs the server: 'the folder …' or 'the bucket …'. */
  place: string
  /** Replaces what is there under that name. */
  put: (name: string, bytes: Uint8Array, mimeType: string) => Promise<void>
  /** The content as a stream, never whole in memory; nothing where there is no such file. */
  get: (name: string) => Promise<FileContent | undefined>
  exists: (name: string) => Promise<boolean>
  /** Where there is none, nothing happens. */
  remove: (name: string) => Promise<void>
  /** Every file, in no order. */
  list: () => AsyncIterable<StoredFile>
  /** An address that gives the file to anybody for a few minutes, where such addresses are wanted. */
  link?: (name: string, headers: { type: string; disposition: string }) => Promise<string>
}

/** What a disk says of itself, in words: waiting a few minutes helps against none of these. */
const OF_THE_DISK = new Map([
  ['ENOSPC', 'is full'],
  ['EDQUOT', 'is full'],
  ['EROFS', 'can only be read'],
  ['EACCES', 'is closed to the server'],
  ['EPERM', 'is closed to the server'],
])

const sentenceOf = (reason: string): string => {
  const why = OF_THE_DISK.get(reason)
  const what = `Files cannot be kept or read at the moment: the place where they are kept ${why ?? 'does not answer'}. Nothing was saved.`
  return why
    ? `${what} Tell whoever runs the server, then try again.`
    : `${what} Try again in a few minutes; if it stays so, tell whoever runs the server.`
}

/** The code of Node, or the name that S3 gives its error. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  if ('code' in error && typeof error.code === 'string') return error.code
  return error.name
}

/** A failure of the place where files are kept, as a sentence. What it said itself is kept as the cause, for the log. */
export const storageUnavailable = (error: unknown): DomainError => {
  const reason = reasonOf(error)
  const refusal = new DomainError('STORAGE_UNAVAILABLE', sentenceOf(reason), { reason })
  refusal.cause = error
  return refusal
}

/**
 * Runs one act on the place where files are kept.
 * @param isMissing tells an answer 'no such file' from a failure
 * @returns nothing where there is no such file
 * @throws DomainError `STORAGE_UNAVAILABLE`
 */
export const askStore = async <Result>(
  act: () => Promise<Result>,
  isMissing: (error: unknown) => boolean,
): Promise<Result | undefined> => {
  try {
    return await act()
  } catch (error) {
    if (isMissing(error)) return undefined
    throw storageUnavailable(error)
  }
}
