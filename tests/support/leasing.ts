import { readFileSync } from 'node:fs'
import path from 'node:path'

import type { Document, Lease, LeaseDocument, LeaseTemplate, User } from '@/payload-types'
import { STARTER_TEMPLATES } from '@plugins/leaseDocuments/index'

import { asUser, buildLease, buildTenant, idOf } from './builders'
import type { TestPayload } from './testPayload'

/** Lines of a pen, as a screen sends them. */
const STROKES = [
  [
    [10, 10],
    [500, 290],
    [900, 20],
  ],
]

type Answer = { status: number; body: unknown }

export const codeOf = (answer: Answer): string | undefined =>
  (answer.body as { errors?: { data?: { code?: string } }[] }).errors?.[0]?.data?.code

export const messageOf = (answer: Answer): string =>
  (answer.body as { errors?: { message: string }[] }).errors?.[0]?.message ?? ''

export type Leasing = {
  manager: User
  template: LeaseTemplate
  post: (address: string, body: object, user?: User) => Promise<Answer>
  draft: (data?: Parameters<typeof buildLease>[1]) => Promise<Lease>
  generate: (lease: Lease, more?: object) => Promise<LeaseDocument>
  sign: (document: LeaseDocument, line: number, more?: object) => Promise<Answer>
  /** Where a file lies, in the folder of the tests. */
  pathOf: (file: number | Document) => Promise<string>
  bytesOf: (file: number | Document) => Promise<Buffer>
}

/** An office that leases: a manager, the starter of a lease, and the doors they use. */
export const openLeasing = async (app: TestPayload): Promise<Leasing> => {
  const manager = await asUser(app.payload, 'manager', { name: 'Ben Ortiz' })
  await app.payload.updateGlobal({
    slug: 'settings',
    data: { businessName: 'Hartmann Rentals', address: '12 Main St\nDayton, OH 45402' },
  })
  const template = await app.payload.create({ collection: 'lease-templates', data: STARTER_TEMPLATES[0]! })
  const post: Leasing['post'] = (address, body, user = manager) =>
    app.rest('POST', `/leasing${address}`, { user, body })
  const pathOf: Leasing['pathOf'] = async (file) => {
    const { filename } = await app.payload.findByID({ collection: 'documents', id: idOf(file) })
    return path.join(app.payload.collections.documents.config.upload.staticDir!, filename!)
  }
  return {
    manager,
    template,
    post,
    draft: async (data = {}) =>
      buildLease(app.payload, {
        tenants: [
          (await buildTenant(app.payload, { firstName: 'Thị Hoa', lastName: 'Nguyễn' })).id,
          (await buildTenant(app.payload, { firstName: 'Łukasz', lastName: 'Wójcik' })).id,
        ],
        status: 'draft',
        end: '2026-12-31',
        securityDepositCents: 75_000,
        rentCents: 75_000,
        ...data,
      }),
    generate: async (lease, more = {}) => {
      const answer = await post('/documents', { lease: lease.id, template: template.id, ...more })
      if (answer.status !== 201) throw new Error(messageOf(answer))
      return (answer.body as { doc: LeaseDocument }).doc
    },
    sign: (document, line, more = { how: 'onScreen', strokes: STROKES }) =>
      post(`/documents/${document.id}/signatures`, { line, ...more }),
    pathOf,
    bytesOf: async (file) => readFileSync(await pathOf(file)),
  }
}
