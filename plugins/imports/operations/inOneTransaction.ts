import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import type { Payload, PayloadRequest } from 'payload'

/**
 * Runs `work` in a transaction of its own: all of what it writes is there afterwards, or nothing.
 * @param req the request of the person who asks; nobody's when a command does
 */
export const inOneTransaction = async <Result>(
  { payload, req: given }: { payload: Payload; req?: PayloadRequest },
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> => {
  const req = given ?? (await createLocalReq({}, payload))
  const isOwn = await initTransaction(req)
  if (!isOwn) throw new Error('A transaction is open already: this work must be whole by itself')
  try {
    const result = await work(req)
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
