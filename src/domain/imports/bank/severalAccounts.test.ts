import { describe, expect, it } from 'vitest'

import { readQif } from './readQif'

const list = (...names: string[]) =>
  `!Option:AutoSwitch\n!Account\n${names.map((name) => `N${name}\nTBank\n^\n`).join('')}!Clear:AutoSwitch\n`
const account = (name: string, amount: string) =>
  `!Account\nN${name}\nTBank\n^\n!Type:Bank\nD3/24/2026\nT${amount}\nPHOME DEPOT\n^\n`

describe('a QIF file of a whole Quicken', () => {
  it('is refused where it has the transactions of several accounts: they are not one bank account’s', () => {
    const text = list('Checking', 'Savings') + account('Checking', '-1.20') + account('Savings', '-7.20')
    expect(() => readQif('all.qif', text, null)).toThrow(
      'The file has the transactions of 2 accounts (Checking, Savings). Export each account by itself.',
    )
  })

  it('is read where one account alone has any, whatever else it lists', () => {
    const text = `${list('Checking', 'Savings')}${account('Checking', '-1.20')}!Type:Cat\nNRepairs\nE\n^\n`
    expect(readQif('all.qif', text, null).lines.map(({ cents }) => cents)).toEqual([-120])
  })
})
