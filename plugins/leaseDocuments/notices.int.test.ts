import { beforeAll, describe, expect, it } from 'vitest'

import { addDays } from '@/domain/calendar/addDays'
import { parseDay, type Day } from '@/domain/calendar/day'
import { addMonths } from '@/domain/calendar/addMonths'
import type { LeaseTemplate, User } from '@/payload-types'
import { asUser, buildCharge, buildLease, buildTenant, idOf } from '@tests/support/builders'
import { mailOver } from '@tests/support/ledger/statementBooks'
import { codeOf, messageOf, openLeasing, type Leasing } from '@tests/support/leasing'
import { mailServer } from '@tests/support/mailServer'
import { pdfPages } from '@tests/support/pdfText'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { NOTICES_QUEUE } from './jobs/noticesQueue'
import { makeNotices } from './operations/makeNotices'
import { PAST_DUE, RENT_INCREASE } from './starters/notices'

type Progress = {
  total: number
  waiting: number
  made: number
  failed: { place: string; why: string }[]
  mails: { total: number; waiting: number; report: string[] } | null
  rows: { lease: number; status: string; document: number | null }[]
}

describe('notices for many leases', () => {
  let app: TestPayload
  let office: Leasing
  let pastDue: LeaseTemplate
  let increase: LeaseTemplate
  let today: Day
  beforeAll(async () => {
    app = await testPayload()
    office = await openLeasing(app)
    const publish = (data: typeof PAST_DUE | typeof RENT_INCREASE) =>
      app.payload.create({ collection: 'lease-templates', data: { ...data, _status: 'published' } })
    pastDue = await publish(PAST_DUE)
    increase = await publish(RENT_INCREASE)
    const [row] = await app.sql<{ today: string }>('select business_today()::text as today')
    today = parseDay(row!.today)
  })
  /** A lease with a tenant of that address, who owes 1,000.00 since 20 days, or nothing. */
  const owing = async (email: string | null, owes = true) => {
    const tenant = await buildTenant(app.payload, { firstName: 'Łukasz', lastName: 'Wójcik', email })
    const lease = await buildLease(app.payload, { start: addDays(today, -60), tenants: [tenant.id] })
    if (owes)
      await buildCharge(app.payload, {
        account: idOf(lease.account),
        type: 'rent',
        description: 'Rent of that month',
        dueDate: addDays(today, -20),
        date: addDays(today, -20),
      })
    return lease
  }
  const start = (leases: number[], more: object = {}, user?: User) =>
    office.post('/notices', { template: pastDue.id, leases, ...more }, user)
  const begun = async (leases: number[], more: object = {}) => {
    const answer = await start(leases, more)
    if (answer.status !== 202) throw new Error(messageOf(answer))
    return (answer.body as { batch: number }).batch
  }
  const run = () => app.payload.jobs.run({ queue: NOTICES_QUEUE })
  const progress = async (batch: number, user = office.manager) =>
    (await app.rest<Progress>('GET', `/leasing/notices/${batch}`, { user })).body
  const documentsOf = async (lease: number) =>
    (
      await app.payload.find({
        collection: 'lease-documents',
        where: { lease: { equals: lease } },
        pagination: false,
        depth: 0,
      })
    ).docs

  it('are made by one job, one document each, and printed as one file in their order', async () => {
    const leases = [await owing('a@example.net'), await owing(null), await owing('c@example.net')]
    const ids = leases.map(({ id }) => id)
    const batch = await begun(ids)
    expect(await progress(batch)).toMatchObject({ total: 3, waiting: 3, made: 0, mails: null })
    await run()
    const done = await progress(batch)
    expect(done).toMatchObject({ total: 3, waiting: 0, made: 3, failed: [] })
    expect(done.rows.map(({ lease }) => lease)).toEqual(ids)
    for (const { id } of leases) {
      const [document, ...others] = await documentsOf(id)
      expect(others).toEqual([])
      expect(document).toMatchObject({
        kind: 'notice',
        state: 'generated',
        template: pastDue.id,
        templateVersion: 1,
        signers: [],
        addedBy: office.manager.id,
        values: { 'account.pastDue': '$1,000.00', 'account.daysPastDue': '20 days' },
      })
    }
    const print = await app.rest('GET', `/leasing/notices/${batch}/print`, { user: office.manager })
    expect(print.status).toBe(200)
    const pages = pdfPages(print.bytes)
    expect(pages).toHaveLength(3)
    for (const page of pages) {
      expect(page).toContain('Notice of past-due rent')
      expect(page.at(-1)).toContain('1 of 1')
    }
  })

  it('name per lease what is missing, and begin nothing while any is', async () => {
    const [owes, paid] = [await owing(null), await owing(null, false)]
    const leases = [owes.id, paid.id]
    const preview = await office.post('/notices/preview', { template: pastDue.id, leases })
    expect(preview.body).toMatchObject({
      rows: [
        { lease: owes.id, missing: [] },
        {
          lease: paid.id,
          missing: [
            { field: 'account.pastDue', path: `/admin/accounts/${idOf(paid.account)}` },
            { field: 'account.oldestDueDate' },
            { field: 'account.daysPastDue' },
          ],
        },
      ],
    })
    const answer = await start(leases)
    expect(codeOf(answer)).toBe('VALUES_MISSING')
    expect(answer.body).toMatchObject({
      errors: [{ data: { details: { leases: [paid.id], rows: [expect.stringContaining('Past due')] } } }],
    })
    expect(await documentsOf(owes.id)).toEqual([])
  })

  it('tell of the rent that begins next, and lack it where no step is set', async () => {
    const from = addMonths(today, 2)
    const lease = await buildLease(app.payload, {
      start: addDays(today, -60),
      rentSteps: [
        { from: addDays(today, -60), rentCents: 75_000 },
        { from, rentCents: 80_000 },
      ],
    })
    const plain = await owing(null)
    const preview = await office.post('/notices/preview', {
      template: increase.id,
      leases: [lease.id, plain.id],
    })
    expect(preview.body).toMatchObject({
      rows: [{ missing: [] }, { missing: [{ field: 'newRent.from' }, { field: 'newRent.amount' }, {}] }],
    })
    const document = await office.generate(lease, { template: increase.id })
    expect(document).toMatchObject({
      kind: 'rentIncrease',
      values: { 'newRent.amount': '$800.00', 'newRent.before': '$750.00' },
    })
    // A second notice stands beside the first: a notice that went out is not superseded.
    await office.generate(lease, { template: increase.id })
    expect((await documentsOf(lease.id)).map(({ state }) => state)).toEqual(['generated', 'generated'])
  })

  it('are each made once, however many processes make them, and go on where one was killed', async () => {
    const leases = await Promise.all([1, 2, 3, 4, 5, 6].map(() => owing(null)))
    const batch = await begun(leases.map(({ id }) => id))
    // What a killed process had not committed is as if it had not begun; what it had is not made again.
    await app.sql(
      `create or replace function killed() returns trigger language plpgsql as $$
        begin if (select count(*) from notices where status = 'made' and batch_id = ${batch}) >= 2 then
          raise exception 'terminating connection' using errcode = '57P01'; end if; return new; end $$;
      create trigger killed before insert on lease_documents for each row execute function killed()`,
    )
    await expect(makeNotices(app.payload, batch)).rejects.toThrow()
    expect(await progress(batch)).toMatchObject({ made: 2, waiting: 4, failed: [] })
    await app.sql('drop trigger killed on lease_documents')
    await Promise.all([1, 2, 3].map(() => makeNotices(app.payload, batch)))
    await run()
    expect(await progress(batch)).toMatchObject({ made: 6, waiting: 0, failed: [] })
    for (const { id } of leases) expect(await documentsOf(id)).toHaveLength(1)
  })

  it('say of one that cannot be made why, make the others, and try it again when asked', async () => {
    const [good, bad] = [await owing(null), await owing(null)]
    const batch = await begun([bad.id, good.id])
    const tenant = idOf(bad.tenants[0])
    await app.payload.update({ collection: 'tenants', id: tenant, data: { lastName: '山田' } })
    await run()
    const done = await progress(batch)
    expect(done).toMatchObject({ made: 1, waiting: 0, failed: [{ why: expect.stringMatching(/“[山田]”/) }] })
    await app.payload.update({ collection: 'tenants', id: tenant, data: { lastName: 'Yamada' } })
    expect((await office.post(`/notices/${batch}/again`, {})).status).toBe(202)
    await run()
    expect(await progress(batch)).toMatchObject({ made: 2, failed: [] })
    expect(codeOf(await office.post(`/notices/${batch}/again`, {}))).toBe('NOTHING_TO_POST')
  })

  it('go to the tenants by e-mail when that is asked, each once and noted in the contact log', async () => {
    const server = await mailServer()
    const putBack = await mailOver(app.payload, server.url)
    try {
      const leases = [await owing('ana@example.net'), await owing('refused@example.net'), await owing(null)]
      const batch = await begun(
        leases.map(({ id }) => id),
        { mail: true, subject: 'Your rent', text: 'Please read this.' },
      )
      await run()
      await makeNotices(app.payload, batch)
      expect(server.received.map(({ subject, text }) => [subject, text?.trim()])).toEqual([
        ['Your rent', 'Hello Łukasz Wójcik,\n\nPlease read this.'],
      ])
      expect(server.received[0]?.attachments[0]?.contentType).toBe('application/pdf')
      const { made, mails } = await progress(batch)
      expect(made).toBe(3)
      expect(mails).toMatchObject({ total: 2, waiting: 0 })
      expect(mails?.report.join(' ')).toMatch(/Sent to 1 tenant\. .*refused the mail/)
      const { docs } = await app.payload.find({
        collection: 'contacts',
        where: { account: { equals: idOf(leases[0]!.account) } },
      })
      expect(docs).toMatchObject([{ way: 'email', said: expect.stringContaining('Please read this.') }])
    } finally {
      putBack()
      await server.close()
    }
  })

  it('are no leases and no receipts, of leases there are, and at most 500', async () => {
    const lease = await owing(null)
    expect(codeOf(await start([lease.id], { template: office.template.id }))).toBe('BAD_PARAMETER')
    expect((await start([999_999])).status).toBe(404)
    expect(codeOf(await start([]))).toBe('BAD_PARAMETER')
    expect(codeOf(await start(Array.from({ length: 501 }, (_, index) => index + 1)))).toBe('TOO_LARGE')
    expect(codeOf(await start([lease.id], { subject: 'x'.repeat(300) }))).toBe('BAD_PARAMETER')
    expect((await app.rest('GET', '/leasing/notices/999999', { user: office.manager })).status).toBe(404)
  })

  it('are not there for an assistant', async () => {
    const lease = await owing(null)
    const batch = await begun([lease.id])
    const assistant = await asUser(app.payload, 'assistant', { properties: [idOf(lease.property)] })
    const answers = [
      await start([lease.id], {}, assistant),
      await office.post('/notices/preview', { template: pastDue.id, leases: [lease.id] }, assistant),
      await office.post(`/notices/${batch}/again`, {}, assistant),
      await app.rest('GET', `/leasing/notices/${batch}`, { user: assistant }),
      await app.rest('GET', `/leasing/notices/${batch}/print`, { user: assistant }),
      await app.rest('GET', `/notice-batches/${batch}`, { user: assistant }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404])
  })
})
