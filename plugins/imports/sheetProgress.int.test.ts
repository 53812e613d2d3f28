import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import type { ImportProgress, ImportStep } from '@/domain/imports/progress'
import type { User } from '@/payload-types'
import { asUser, buildExpenseCategory, buildProperty } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { commitBatch } from './operations/eitherImport'
import { openImport } from './operations/bank/openImport'

const ROWS = 6_000

const sheetOf = (day: string): string =>
  [
    'date,amount,category,property,memo',
    ...Array.from({ length: ROWS }, (_, at) => `${day},${at + 1}.00,Repairs,Oak House,repair ${at}`),
  ].join('\n')

const stepsIn = (told: readonly ImportProgress[]): ImportStep[] =>
  told.flatMap(({ step }, at) => (told[at - 1]?.step === step ? [] : [step]))

describe('a spreadsheet on its way', () => {
  let app: TestPayload
  let manager: User

  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
    await buildProperty(app.payload, { name: 'Oak House' })
    await buildExpenseCategory(app.payload, { name: 'Repairs' })
  })

  it('tells by the thousand rows how far its plan and its posting have come', async () => {
    const told: ImportProgress[] = []
    const report = (progress: ImportProgress) => Promise.resolve(void told.push(progress))
    const req = await createLocalReq({ user: manager }, app.payload)
    const bytes = new TextEncoder().encode(sheetOf('2026-01-15'))
    const id = await openImport(
      req,
      { file: 'told.csv', bytes, kind: 'expenses', bankAccount: null, pasted: false },
      report,
    )
    expect(stepsIn(told)).toEqual(['reading', 'keeping', 'matching', 'keeping'])
    const matched = told.filter(({ step, total }) => step === 'matching' && total === ROWS)
    expect(matched.length).toBeGreaterThanOrEqual(ROWS / 1_000 - 1)
    expect(matched.map(({ done }) => done)).toEqual(matched.map(({ done }) => done).toSorted((a, b) => a - b))

    told.length = 0
    await commitBatch(await createLocalReq({ user: manager }, app.payload), id, report)
    expect(stepsIn(told)).toEqual(['matching', 'keeping', 'posting'])
    const posted = told.filter(({ step }) => step === 'posting')
    expect(posted.map(({ done }) => done)).toEqual([0, 1_000, 2_000, 3_000, 4_000, 5_000, ROWS])
  })

  it('is seen on its way by whoever asks while it is uploaded and while it is posted, and is gone after', async () => {
    const key = randomUUID()
    const asked = async () => {
      const { body } = await app.rest<{ progress: ImportProgress | null }>(
        'GET',
        `/imports/progress?key=${key}`,
        { user: manager },
      )
      return body.progress
    }
    /** Everything that is answered to somebody who asks again and again until the work is done. */
    const seenDuring = async <Result>(work: Promise<Result>): Promise<[Result, ImportProgress[]]> => {
      const seen: ImportProgress[] = []
      let over = false
      const ended = work.finally(() => {
        over = true
      })
      while (!over) {
        const progress = await asked()
        if (progress) seen.push(progress)
      }
      return [await ended, seen]
    }

    const form = new FormData()
    form.set('kind', 'expenses')
    form.set('progress', key)
    form.set('file', new File([sheetOf('2026-02-15')], 'seen.csv'))
    const [opened, whileOpened] = await seenDuring(
      app.rest<{ id: number }>('POST', '/imports', { user: manager, body: form }),
    )
    expect(opened.status).toBe(201)
    expect(whileOpened.some(({ done, total }) => done > 0 && done <= total && total === ROWS)).toBe(true)
    expect(await asked()).toBeNull()

    const [posted, whilePosted] = await seenDuring(
      app.rest('POST', `/imports/${opened.body.id}/commit`, { user: manager, body: { progress: key } }),
    )
    expect(posted.status).toBe(200)
    expect(whilePosted.map(({ step }) => step)).toContain('matching')
    expect(whilePosted.some(({ done, total }) => done > 0 && done <= total && total === ROWS)).toBe(true)
    expect(await asked()).toBeNull()
  })
})
