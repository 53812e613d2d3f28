import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

import { CommandError } from '../commandError'
import { diskFull, meansDiskFull } from '../explainError'
import { EXIT_WITH_PARENT } from '../productionCondition'
import { sourceFingerprint } from './projectFiles'

const BUILD_FOLDER = '.next'

/** What `next start` looks for; the build writes it last. */
const BUILD_ID = path.join(BUILD_FOLDER, 'BUILD_ID')

/** Inside the build, so that whoever deletes that forgets both. */
const FINGERPRINT = path.join(BUILD_FOLDER, 'source-fingerprint')

export const NEXT_PROGRAM = createRequire(import.meta.url).resolve('next/dist/bin/next')

/** Whether the build on disk was made from the sources on disk. */
export const isBuildCurrent = (): boolean =>
  existsSync(BUILD_ID) && existsSync(FINGERPRINT) && readFileSync(FINGERPRINT, 'utf8') === sourceFingerprint()

const nextBuild = (show: boolean): Promise<{ code: number; output: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...EXIT_WITH_PARENT, NEXT_PROGRAM, 'build'], {
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        output += chunk.toString()
        if (show) process.stdout.write(chunk)
      })
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })

/** Makes the production build. Its chatter is shown only when asked for, or when it fails. */
export const makeBuild = async (show: boolean): Promise<void> => {
  // Taken before: what is edited during the build has to be built again.
  const fingerprint = sourceFingerprint()
  for (const file of [FINGERPRINT, BUILD_ID]) rmSync(file, { force: true })
  const { code, output } = await nextBuild(show)
  // An exit without a build happens too: Node ends quietly when nothing keeps it any more.
  if (code !== 0 || !existsSync(BUILD_ID)) {
    if (meansDiskFull(output)) throw diskFull(path.resolve(BUILD_FOLDER))
    throw new CommandError(`The build failed.${show ? '' : ` What it said:\n${output.trim()}`}`)
  }
  writeFileSync(FINGERPRINT, fingerprint)
}
