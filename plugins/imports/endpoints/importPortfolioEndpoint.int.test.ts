import { beforeAll, describe, expect, it } from 'vitest'

import { asUser } from '@tests/support/builders'
import { changed, portfolioFiles, type GivenFile } from '@tests/support/imports/portfolioFiles'
import { tableCounts } from '@tests/support/tableCounts'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import type { User } from '@/payload-types'

type Answer = {
  code?: string
  errors?: Record<string, unknown>[]
  counts?: Record<string, { added: number }>
}

const formOf = (files: readonly GivenFile[], fields: Record<string, string> = {}): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  for (const { name, bytes } of files) form.append('files', new File([bytes], name))
  return form
}

describe('POST /api/imports/portfolio', () => {
  let app: TestPayload
  let admin: User
  let manager: User
  let assistant: User
  const files = portfolioFiles('portfolio')
  const post = (body: FormData | string, user?: User) =>
    app.rest<Answer>('POST', '/imports/portfolio', { body, user })

  beforeAll(async () => {
    app = await testPayload()
    admin = await asUser(app.payload, 'admin')
    manager = await asUser(app.payload, 'manager')
    assistant = await asUser(app.payload, 'assistant')
  })

  it('is for admins: 401 for nobody, 403 for a manager, not there for an assistant', async () => {
    const before = await tableCounts(app)
    const statuses = []
    for (const user of [undefined, manager, assistant]) {
      statuses.push((await post(formOf(files, { booksStart: '2026-01-01' }), user)).status)
    }
    expect(statuses).toEqual([401, 403, 404])
    expect(await tableCounts(app)).toEqual(before)
  })

  it('answers 422 with every row to correct, and posts nothing', async () => {
    const before = await tableCounts(app)
    const wrong = changed(files, 'payments.csv', (text) =>
      text.replace('"$1,475.00"', 'much').replace('1/3/2026', '1/3/26'),
    )
    const { status, body } = await post(formOf(wrong, { booksStart: '2026-01-01' }), admin)
    expect(status).toBe(422)
    expect(body).toMatchObject({
      code: 'ROWS_TO_CORRECT',
      errors: [
        { file: 'payments.csv', row: 2, column: 'Amount', value: 'much', code: 'BAD_AMOUNT' },
        { file: 'payments.csv', row: 10, column: 'Date', value: '1/3/26', code: 'BAD_DATE' },
      ],
    })
    expect(await tableCounts(app)).toEqual(before)
  })

  it.each<[string, number, string, () => FormData | string]>([
    ['no file', 400, 'MISSING_FILE', () => formOf([], { booksStart: '2026-01-01' })],
    [
      'a file that is none of them',
      400,
      'BAD_PARAMETER',
      () => formOf([{ name: 'bank.csv', bytes: new Uint8Array() }]),
    ],
    ['a file twice', 400, 'BAD_PARAMETER', () => formOf([...files, ...files])],
    ['another field', 400, 'BAD_PARAMETER', () => formOf(files, { start: '2026-01-01' })],
    ['a day that is none', 400, 'BAD_DAY', () => formOf(files, { booksStart: '2026-02-30' })],
    ['no multipart', 400, 'BAD_PARAMETER', () => '{}'],
    ['no books start', 409, 'BOOKS_START_MISSING', () => formOf(files)],
    [
      'a picture under a file name',
      422,
      'ROWS_TO_CORRECT',
      () =>
        formOf([{ name: 'units.csv', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]) }], {
          booksStart: '2026-01-01',
        }),
    ],
    [
      'more than 32 MB',
      413,
      'TOO_LARGE',
      () => formOf([{ name: 'units.csv', bytes: new Uint8Array(33 * 1024 * 1024) }]),
    ],
  ])('refuses %s with %i', async (_what, status, code, body) => {
    const answer = await post(body(), admin)
    expect([answer.status, answer.text.includes(`"code":"${code}"`)]).toEqual([status, true])
  })

  it('posts the files, told by their own name or by the name of their field', async () => {
    const form = new FormData()
    form.set('booksStart', '2026-01-01')
    for (const { name, bytes } of files) form.append(name.replace('.csv', ''), new File([bytes], 'blob'))
    const { status, body } = await post(form, admin)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      booksStart: '2026-01-01',
      counts: { payments: { added: 84, alreadyThere: 0 } },
    })
    const payment = await app.payload.find({ collection: 'payments', limit: 1, depth: 0 })
    expect(payment.docs[0]?.addedBy).toBe(admin.id)
    const batches = await app.rest<{ docs: unknown[] }>('GET', '/import-batches?depth=0', { user: manager })
    expect(batches.body.docs).toMatchObject([{ kind: 'portfolio', addedBy: admin.id }])
  })
})
