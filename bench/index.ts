import { writeFileSync } from 'node:fs'

import { CommandError } from '@/cli/commandError'
import { reportFailure } from '@/cli/runCommand'

import { MEASUREMENTS } from './figures/index'
import type { Measurement } from './figures/measurement'
import { figuresTable } from './figuresTable'
import type { Measured } from './measure/figure'
import { readOptions } from './options'
import { CleanUps } from './world/cleanUps'
import { makeWorld, type World } from './world/index'

/** Far more than all figures take on a slow machine. */
const TIME_LIMIT_MS = 60 * 60_000

const chosen = (only: readonly string[]): readonly Measurement[] => {
  const found = MEASUREMENTS.filter(
    ({ name }) => only.length === 0 || only.some((part) => name.includes(part)),
  )
  if (found.length > 0) return found
  throw new CommandError(
    `No figure is called "${only.join('", "')}": choose from ${MEASUREMENTS.map(({ name }) => name).join(', ')}.`,
  )
}

/** One that fails says why and does not keep the others from being measured. */
const measureAll = async (
  measurements: readonly Measurement[],
  world: World,
): Promise<{ measured: Measured[]; failed: number }> => {
  const measured: Measured[] = []
  for (const { name, measure } of measurements) {
    try {
      const one = await measure(world)
      measured.push(one)
      console.log(`${name}: ${one.figure.ratio}`)
    } catch (error) {
      console.error(`${name} could not be measured:`)
      reportFailure(error)
    }
  }
  return { measured, failed: measurements.length - measured.length }
}

const cleanUps = new CleanUps()

const endEarly = (code: number, why: string) => (): void => {
  console.error(why)
  void cleanUps.run().then(() => process.exit(code))
}
process.once('SIGINT', endEarly(130, 'Interrupted: clearing up …'))
process.once('SIGTERM', endEarly(143, 'Told to end: clearing up …'))
setTimeout(endEarly(1, 'It took too long: clearing up …'), TIME_LIMIT_MS).unref()

/** `npm run bench`: a missed target is a figure like any other, not a failure of the command. */
const main = async (): Promise<number> => {
  try {
    const { json, only, leases } = readOptions(process.argv.slice(2))
    const { measured, failed } = await measureAll(chosen(only), makeWorld(leases, cleanUps))
    if (json)
      writeFileSync(
        json,
        `${JSON.stringify(
          measured.map(({ figure }) => figure),
          null,
          2,
        )}\n`,
      )
    console.log(`\n${figuresTable(measured)}`)
    return failed === 0 ? 0 : 1
  } catch (error) {
    return reportFailure(error)
  } finally {
    await cleanUps.run()
  }
}

process.exit(await main())
