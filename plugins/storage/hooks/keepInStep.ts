import type { CollectionBeforeChangeHook, Payload } from 'payload'

import { filesOf } from '@/lib/files/filesOf'

import { recordedNames } from '../queries/recordedNames'

type Transaction = string | number

/** Files put in by transactions that are still open, by the database they are open in. */
const open = new WeakMap<Payload['db'], Map<Transaction, Set<string>>>()

const openIn = (db: Payload['db']): Map<Transaction, Set<string>> => {
  const known = open.get(db)
  if (known) return known
  const none = new Map<Transaction, Set<string>>()
  open.set(db, none)
  return none
}

const take = (db: Payload['db'], transaction: Transaction): string[] => {
  const names = openIn(db).get(transaction)
  openIn(db).delete(transaction)
  return [...(names ?? [])]
}

/** Before a file is put in: from here on it goes if its record does not stay. */
export const noteFile: CollectionBeforeChangeHook<{ id: number; filename?: string | null }> = async ({
  data,
  operation,
  req,
}) => {
  const transaction = await req.transactionID
  if (operation !== 'create' || transaction === undefined || !data.filename) return
  const { db } = req.payload
  openIn(db).set(transaction, (openIn(db).get(transaction) ?? new Set()).add(data.filename))
}

/** One that cannot be removed now stays without a record; `npm run storage:check` names it. */
const removeFiles = async (payload: Payload, names: readonly string[]): Promise<void> => {
  for (const name of names)
    try {
      await filesOf(payload).remove(name)
    } catch (err) {
      payload.logger.warn({ err, file: name, msg: 'A file was left behind without its record' })
    }
}

/** Payload keeps a failed commit to itself: whether the record is there is what counts. */
const removeUnrecorded = async (payload: Payload, names: string[]): Promise<void> => {
  if (names.length === 0) return
  try {
    const recorded = await recordedNames({ payload }, names)
    await removeFiles(
      payload,
      names.filter((name) => !recorded.has(name)),
    )
  } catch (err) {
    payload.logger.warn({ err, files: names, msg: 'Whether these files have records could not be asked' })
  }
}

/** From now on a file stays only with its record, however its transaction ends. */
export const keepInStep = (payload: Payload): void => {
  const { db } = payload
  const commit = db.commitTransaction.bind(db)
  const rollback = db.rollbackTransaction.bind(db)
  db.commitTransaction = async (id) => {
    const transaction = await id
    await commit(id)
    await removeUnrecorded(payload, take(db, transaction))
  }
  db.rollbackTransaction = async (id) => {
    const transaction = await id
    await rollback(id)
    await removeFiles(payload, take(db, transaction))
  }
}
