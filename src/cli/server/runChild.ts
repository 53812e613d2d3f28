import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

import { env } from '@/lib/env'

import { CommandError } from '../commandError'
import { diskFull, hasNoRoom } from '../explainError'
import { EXIT_WITH_PARENT, PRODUCTION_CONDITION } from '../productionCondition'

const RUN = fileURLToPath(new URL('../run.mjs', import.meta.url))

const isSentence = (message: unknown): message is { sentence: string } =>
  typeof message === 'object' &&
  message !== null &&
  'sentence' in message &&
  typeof message.sentence === 'string'

/**
 * Runs a command of this folder as a process that loads the configuration and ends with this one.
 * @param failure what to say when it fails and cannot tell why in one sentence; all it wrote follows
 * @throws CommandError
 */
export const runChild = (
  command: string,
  environment: Record<string, string>,
  failure: string,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...PRODUCTION_CONDITION, ...EXIT_WITH_PARENT, RUN, command], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    let output = ''
    let sentence: string | undefined
    child.on('message', (message) => {
      if (isSentence(message)) sentence = message.sentence
    })
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve()
      else if (sentence !== undefined) reject(new CommandError(sentence))
      else if (hasNoRoom()) reject(diskFull(env.dataDir))
      else reject(new CommandError(`${failure} What it said:\n${output.trim()}`))
    })
  })
