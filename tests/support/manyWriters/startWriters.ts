import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

import { randomOf } from '@/cli/demo/random'

import type { WriterAnswer, WriterNews, WriterOrder } from './order'

/** By this name the database lists the connections of writers. */
const WRITERS_NAME = 'many writers'

type Writer = {
  child: ChildProcess
  ended: Promise<number | null>
  /** The round in which it is killed, in the midst of what it does; never for most. */
  killedIn: number | undefined
  answers: WriterAnswer[]
  output: string
}

const start = (databaseUrl: string, order: WriterOrder, killedIn: number | undefined): Writer => {
  const child = spawn(
    process.execPath,
    ['-C', 'production', '--import', 'tsx', 'tests/support/manyWriters/writer.ts', JSON.stringify(order)],
    {
      env: {
        ...process.env,
        // As the product's own processes: otherwise each would write the generated types as it starts.
        NODE_ENV: 'production',
        ...{ DATABASE_URL: databaseUrl, PGAPPNAME: WRITERS_NAME, DISABLE_PAYLOAD_HMR: 'true' },
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  )
  const ended = once(child, 'close').then(([code]: (number | null)[]) => code ?? null)
  const writer: Writer = { child, ended, killedIn, answers: [], output: '' }
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (writer.output += chunk.toString()))
  child.on('message', (news: WriterNews) => {
    if (news.kind === 'begins' && news.round === killedIn) child.kill('SIGKILL')
    if (news.kind === 'answered') {
      const { kind: _kind, round: _round, ...answer } = news
      writer.answers.push(answer)
    }
  })
  return writer
}

const untilReady = ({ child, ended }: Writer): Promise<unknown> =>
  Promise.race([once(child, 'message'), ended])

export type Written = {
  answers: WriterAnswer[]
  /** How many were killed half-way, how many did all they were told, and what the others said at their end. */
  killed: number
  finished: number
  failed: string[]
}

/**
 * Starts processes that write to the same books, all at once when all are ready, and waits until they have ended: each
 * by itself after its rounds, or killed in the midst of one.
 */
export const letManyWrite = async (
  databaseUrl: string,
  {
    seed,
    writers,
    killed,
    rounds,
    ...common
  }: { seed: number; writers: number; killed: number } & Omit<WriterOrder, 'writer'>,
): Promise<Written> => {
  const random = randomOf(seed)
  const all = Array.from({ length: writers }, (_, writer) =>
    start(
      databaseUrl,
      { ...common, writer, rounds, seed: random.whole(1, 2 ** 30) },
      writer < killed ? random.whole(2, rounds - 1) : undefined,
    ),
  )
  try {
    await Promise.all(all.map(untilReady))
    for (const { child } of all) if (child.connected) child.send('go')
    await Promise.all(all.map(({ ended }) => ended))
  } finally {
    for (const { child } of all) child.kill('SIGKILL')
  }
  const failed = all.filter(({ child }) => child.exitCode !== 0 && child.signalCode !== 'SIGKILL')
  return {
    answers: all.flatMap(({ answers }) => answers),
    killed: all.filter(({ child }) => child.signalCode === 'SIGKILL').length,
    finished: all.filter(({ child }) => child.exitCode === 0).length,
    failed: failed.map(({ output }) => output),
  }
}

/** Statement that counts what writers still have open: the database ends their work when it sees that they are gone. */
export const OPEN_WRITERS = `select pid from pg_stat_activity where application_name = '${WRITERS_NAME}'`
