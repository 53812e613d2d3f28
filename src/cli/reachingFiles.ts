import { DomainError } from '@/domain/errors'
import type { FileStore } from '@/lib/files/fileStore'

import { CommandError } from './commandError'

/**
 * Runs what needs the place where files are kept.
 * @throws CommandError with what that place said, for whoever can put it right
 */
export const reachingFiles = async <Result>(
  { place }: FileStore,
  work: () => Promise<Result>,
): Promise<Result> => {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'STORAGE_UNAVAILABLE') throw error
    throw new CommandError(
      `Files cannot be reached in ${place} (${String(error.details.reason)}): see that it answers and that the settings in docs/storage.md are right, then run the command again.`,
    )
  }
}
