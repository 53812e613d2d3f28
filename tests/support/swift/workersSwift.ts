import { type SwiftServer, swiftServer } from './swiftServer'

const worker: typeof globalThis & { rentalBooksSwift?: SwiftServer } = globalThis

/** The worker's server, started for the first that asks. */
export const workersSwift = async (): Promise<{ server: SwiftServer; isNew: boolean }> => {
  const known = worker.rentalBooksSwift
  const server = known ?? (await swiftServer())
  worker.rentalBooksSwift = server
  return { server, isNew: known === undefined }
}

/** The server that keeps the files of this run; nothing where they lie on the disk. */
export const swiftOfRun = (): SwiftServer | undefined => worker.rentalBooksSwift
