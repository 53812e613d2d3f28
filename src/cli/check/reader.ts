import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

import type { Ran } from './run'

const INSTALL = [
  ['apt-get', 'update', '-qq'],
  ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'poppler-utils'],
] as const

const has = (program: string): boolean => !spawnSync(program, ['-v'], { stdio: 'ignore' }).error

const run = ([program, ...args]: readonly [string, ...string[]]): boolean =>
  spawnSync(program, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

/**
 * The program with which the tests read what was printed, installed first where this machine has none and this is a
 * Debian as root. It shares no code with what prints.
 */
export const pdfReader = (): Ran => {
  if (has('pdftotext')) return { ok: true, output: '' }
  process.stderr.write('No pdftotext found: installing poppler-utils.\n')
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version')
  if (isDebianRoot && INSTALL.every(run) && has('pdftotext')) return { ok: true, output: '' }
  return {
    ok: false,
    output:
      'The tests read PDFs with pdftotext, and it could not be installed (Debian: apt-get install poppler-utils).\n',
  }
}
