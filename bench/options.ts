import { parseArgs } from 'node:util'

import { CommandError } from '@/cli/commandError'

import { FULL_SIZE } from './generate/generateBusiness'

const USAGE = 'Usage: npm run bench -- [--json FILE] [--only NAME] [--leases 20000]'

export type Options = {
  /** Where the figures are written as JSON. */
  json: string | undefined
  /** Only figures whose name contains one of these; empty: all. */
  only: readonly string[]
  leases: number
}

const OPTIONS = {
  json: { type: 'string' },
  only: { type: 'string', multiple: true, default: [] as string[] },
  leases: { type: 'string', default: String(FULL_SIZE.leases) },
} as const

/** @throws CommandError for what it does not know */
export const readOptions = (args: string[]): Options => {
  try {
    const { json, only, leases } = parseArgs({ args, options: OPTIONS }).values
    const count = Number(leases)
    if (!/^\d+$/.test(leases) || count < 100 || count > 100_000)
      throw new CommandError(`--leases is "${leases}": give a number from 100 to 100000.`)
    return { json, only, leases: count }
  } catch (error) {
    if (error instanceof CommandError) throw error
    throw new CommandError(`${error instanceof Error ? error.message : String(error)} ${USAGE}`)
  }
}
