import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { importPortfolio } from '@plugins/imports/index'
import { postRent } from '@plugins/ledger/index'
import { beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { asUser } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import type { RentRollReport } from '../rentRoll/queries/types'
import type { RentBalanceReport, RentBalanceRow } from './queries/types'

type Expected = { asOf: string; accounts: { tenants: string[] }[]; totals: RentBalanceReport['totals'] }

const FIXTURES = 'tests/fixtures'

const folder = (name: string) =>
  readdirSync(path.join(FIXTURES, name))
    .filter((file) => file.endsWith('.csv'))
    .map((file) => ({ name: file, bytes: readFileSync(path.join(FIXTURES, name, file)) }))

const expectedOf = (name: string) =>
  JSON.parse(readFileSync(path.join(FIXTURES, name, 'expected-balances.json'), 'utf8')) as Expected[]

/** A row as the reference writes it: names for ids. */
const named = ({
  account: _account,
  lease: _lease,
  property,
  unit,
  tenants,
  ...figures
}: RentBalanceRow) => ({
  property: property?.name,
  unit: unit?.number,
  tenants: tenants.map(({ name }) => name),
  ...figures,
})

const byPlace = (rows: object[]) =>
  rows
    .map((row) => ({ key: JSON.stringify([...Object.entries(row)].slice(0, 3)), row }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ row }) => row)

describe.each(['portfolio', 'portfolio-2'])(
  'the hand-over of %s, with rent posted through April 15',
  (name) => {
    let app: TestPayload
    let manager: User
    beforeAll(async () => {
      app = await testPayload()
      manager = await asUser(app.payload, 'manager')
      const imported = await importPortfolio({
        payload: app.payload,
        files: folder(name),
        booksStart: '2026-01-01',
      })
      expect(imported.ok).toBe(true)
      await postRent({ payload: app.payload, through: '2026-04-15' })
    })

    it.each(expectedOf(name))('balances to the cent as of $asOf', async ({ asOf, accounts, totals }) => {
      const { body } = await app.rest<RentBalanceReport>(
        'GET',
        `/reports/rent-balance?asOf=${asOf}&limit=10000`,
        { user: manager },
      )

      expect(byPlace(body.rows.map(named))).toEqual(byPlace(accounts))
      expect(body.totals).toEqual(totals)
      expect(body.totalRows).toBe(accounts.length)
      expect(body.asOf).toBe(asOf)
    })

    it.each(expectedOf(name))('has a rent roll that sums to it as of $asOf', async ({ asOf, totals }) => {
      const { body } = await app.rest<RentRollReport>('GET', `/reports/rent-roll?asOf=${asOf}&limit=10000`, {
        user: manager,
      })

      const { totals: roll, others, rows } = body
      expect(roll.balanceCents + others.totals.balanceCents).toBe(totals.balanceCents)
      expect(roll.depositHeldCents + others.totals.depositHeldCents).toBe(totals.depositHeldCents)
      expect(roll.openCents + others.totals.openCents).toBe(totals.unappliedCents - totals.balanceCents)
      expect(rows.reduce((sum, { balanceCents }) => sum + balanceCents, 0)).toBe(roll.balanceCents)
      expect(rows).toHaveLength(roll.units)
    })
  },
)
