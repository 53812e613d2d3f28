import { initTransaction, killTransaction, type PayloadRequest } from 'payload'

import { signTransaction } from './signTransaction'

/**
 * Runs `work` in a transaction that is taken back, whatever comes of it: what it would do is seen by doing it, by the
 * same code and the same rules of the database, and nothing of it stays.
 * @throws what `work` throws, and when the request has a transaction of its own: that one would be taken back with it
 */
export const inTrial = async <Result>(
  req: PayloadRequest,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> => {
  if (!(await initTransaction(req))) throw new Error('A trial needs a transaction of its own')
  try {
    await signTransaction(req)
    return await work(req)
  } finally {
    await killTransaction(req)
  }
}
