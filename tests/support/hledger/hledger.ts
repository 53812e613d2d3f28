import { spawnSync } from 'node:child_process'

import { installDebianPackage } from '../debianPackage'

const run = (args: readonly string[], input = '') =>
  spawnSync('hledger', args, {
    input,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    // It reads files in the encoding of the machine, and plain C knows no Nguyễn.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })

const isThere = (): boolean => run(['--version']).status === 0

/** Installs hledger where it is missing and can be: for root on Debian. Once a run, since packages are installed one at a time. */
export const installHledger = (): void => {
  if (isThere()) return
  if (installDebianPackage('hledger')) process.stderr.write('hledger was missing, and is installed now.\n')
}

/** @throws with what to do, where hledger is not */
export const needHledger = (): void => {
  if (isThere()) return
  throw new Error(
    'The tests of the journal need hledger, and it could not be installed. ' +
      'Install it (Debian: apt-get install hledger; elsewhere: https://hledger.org/install.html).',
  )
}

/**
 * Runs hledger on a journal.
 * @returns what it prints
 * @throws what it complains of
 */
export const hledger = (journal: string, ...args: string[]): string => {
  const { status, stdout, stderr, error } = run(['-f', '-', ...args], journal)
  if (error) throw error
  if (status !== 0) throw new Error(`hledger ${args.join(' ')}: ${stderr}`)
  return stdout
}

/** Accepted in full: it parses, each transaction sums to 0, accounts and commodities are declared, days are in order. */
export const checkJournal = (journal: string): void => {
  hledger(journal, 'check', '--strict', 'ordereddates')
}

const centsOf = (amount: string): number => {
  const [, sign, dollars = '', cents = '00'] = /^\$?(-?)(\d+)(?:\.(\d\d))?$/.exec(amount) ?? []
  if (dollars === '') throw new Error(`${amount} is no amount`)
  const sum = Number(dollars) * 100 + Number(cents)
  return sign === '-' ? -sum : sum
}

/**
 * The balance of each account at the end of a day, whole cents; accounts at 0 too.
 * @param before the first day that does not count, none for all
 */
export const accountBalances = (
  journal: string,
  { of = '', before }: { of?: string; before?: string } = {},
): Map<string, number> => {
  const until = before === undefined ? [] : ['--end', before]
  const lines = hledger(journal, 'balance', of, '--flat', '--empty', '--no-total', '-O', 'csv', ...until)
  return new Map(
    [...lines.matchAll(/^"((?:[^"]|"")*)","([^"]*)"$/gm)]
      .slice(1)
      .map(([, account = '', amount = '']) => [account.replaceAll('""', '"'), centsOf(amount)]),
  )
}

export type PrintedTransaction = {
  tdate: string
  tcode: string
  tdescription: string
  ttags: [tag: string, value: string][]
  tpostings: {
    paccount: string
    pamount: { aquantity: { decimalMantissa: number; decimalPlaces: number } }[]
  }[]
}

/** Each transaction as hledger has read it. */
export const transactions = (journal: string): PrintedTransaction[] =>
  JSON.parse(hledger(journal, 'print', '-O', 'json')) as PrintedTransaction[]
