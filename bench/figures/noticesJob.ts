import { documentPdf } from '@plugins/leaseDocuments/pdf/documentPdf'
import { heading, paragraph, richText } from '@plugins/leaseDocuments/starters/richText'
import { createLocalReq } from 'payload'

import { todayIn } from '@/domain/calendar/todayIn'

import { timed } from '../measure/alternate'
import { figureOf } from '../measure/figure'
import { peakMemory } from '../measure/peakMemory'
import { PERSON } from '../world/addUser'
import type { World } from '../world/index'
import type { Measurement } from './measurement'

const NAME = 'notices-job'
const NOTICES = 500
const AT = { createdAt: new Date('2026-04-13T12:00:00Z') }

const CONTENT = richText(
  heading('A word about the heating', 'h1'),
  paragraph('{{today}}'),
  paragraph('To {{tenants.names}}, {{unit.label}}.'),
  paragraph(
    'The heating of {{property.name}} is looked after next week. Your rent of {{lease.rent}} stays as it is.',
  ),
  paragraph(
    '{{#if account.pastDue}}On this day {{account.pastDue}} is past due.{{else}}Nothing is past due.{{/if}}',
  ),
)

/** The same number of pages, printed and let go of. */
const printAlone = async (): Promise<void> => {
  for (let notice = 0; notice < NOTICES; notice += 1)
    await documentPdf(
      {
        title: 'Notice',
        author: 'Bench',
        header: '',
        footer: '',
        initials: false,
        signers: [],
        blocks: Array.from({ length: 5 }, (_, line) => ({
          type: 'paragraph' as const,
          align: 'left' as const,
          indent: 0,
          runs: [{ text: `Line ${line} of notice ${notice}, as long as a line of a notice is.`, format: 0 }],
        })),
      },
      AT,
    )
}

/** Notices to many leases as one job: values read, merged, printed, stored with their hash, each in a transaction. */
export const noticesJobFigure: Measurement = {
  name: NAME,
  measure: async (world: World) => {
    await world.business()
    const payload = await world.payload()
    const client = (await world.databases()).product.hold
    // Only now: they belong to the configuration, which reads the environment as it loads.
    const { startNotices } = await import('@plugins/leaseDocuments/operations/startNotices')
    const { makeNotices } = await import('@plugins/leaseDocuments/operations/makeNotices')
    const { docs } = await payload.find({ collection: 'users', where: { email: { equals: PERSON.email } } })
    const [person] = docs
    if (!person) throw new Error('The user of the measurements is gone')
    const req = await createLocalReq({ user: { ...person, collection: 'users' } }, payload)
    const template = await payload.create({
      collection: 'lease-templates',
      data: { name: 'Heating', kind: 'notice', content: CONTENT, _status: 'published' },
    })
    const { rows } = await client.query<{ id: number }>(
      "select id from leases where status = 'active' order by id limit $1",
      [NOTICES],
    )
    const asked = { template: template.id, leases: rows.map(({ id }) => id), mail: false, words: {} }
    let batch = 0
    const started = await timed(async () => {
      batch = (await startNotices(req, asked, todayIn('America/New_York', Date.now()))).id
    })()
    const made = await timed(() => makeNotices(payload, batch))()
    const { rows: counted } = await client.query<{ documents: number }>(
      'select count(document_id)::int as documents from notices where batch_id = $1',
      [batch],
    )
    if (counted[0]?.documents !== rows.length)
      throw new Error(`Of ${rows.length} notices ${counted[0]?.documents} were made`)
    const alone = await timed(printAlone)()
    return {
      figure: figureOf({ name: NAME, unit: 'ms', ours: made, other: alone, target: null }),
      comparedWith: `${NOTICES} pages printed and let go of; ${(started / 1000).toFixed(1)} s until the job is queued, peak memory ${peakMemory(process.pid).toFixed(0)} MB`,
    }
  },
}
