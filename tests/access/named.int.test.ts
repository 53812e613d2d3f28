import type { FlattenedField } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { CLOSED } from '@/access/applyPermissions'
import { COLLECTION_RULES, GLOBAL_RULES, viewDoors } from '@/domain/permissions'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

/** Kept by plugins that are still to come, or by Payload only when a feature of it is on. */
const MAY_BE_ABSENT = ['import-batches', 'payload-jobs', 'payload-jobs-stats', 'payload-locked-documents']

describe('the permission table', () => {
  let app: TestPayload
  beforeAll(async () => {
    app = await testPayload()
  })

  it('names every collection, global, field and address there is', () => {
    expect(app.payload.config.custom[CLOSED]).toEqual([])
  })

  it('names every screen the product adds to the admin', () => {
    const views = Object.keys(app.payload.config.admin.components.views ?? {})
    expect(views.filter((view) => !Object.hasOwn(viewDoors, view))).toEqual([])
  })

  it('names no collection or field that is gone', () => {
    const fieldsOf = (slug: string): FlattenedField[] | undefined =>
      Object.entries(app.payload.collections).find(([known]) => known === slug)?.[1].config.flattenedFields ??
      app.payload.config.globals.find((global) => global.slug === slug)?.flattenedFields
    const gone = [...COLLECTION_RULES, ...GLOBAL_RULES].flatMap(([slug, rule]) => {
      const fields = fieldsOf(slug)
      if (!fields) return MAY_BE_ABSENT.includes(slug) ? [] : [slug]
      const names = [...rule.fields, ...(rule.secret ?? [])]
      const absent = names.filter((name) => !fields.some((field) => field.name === name))
      return absent.map((name) => `${slug}.${name}`)
    })
    expect(gone).toEqual([])
  })

  it('is asked nowhere else: no block stands outside the collections', () => {
    expect(app.payload.config.blocks ?? []).toEqual([])
  })
})
