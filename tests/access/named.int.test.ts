import type { FlattenedField } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { CLOSED } from '@/access/applyPermissions'
import { COLLECTION_RULES, GLOBAL_RULES, mayUseField, ROLES, viewDoors } from '@/domain/permissions'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

/** Comes with a plugin. */
const MAY_BE_ABSENT = ['import-batches']

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

  it('shows whoever reads a list what it is sorted and searched by', () => {
    const hidden = Object.values(app.payload.collections).flatMap(
      ({ config: { slug, admin, defaultSort } }) => {
        const rule = COLLECTION_RULES.get(slug)
        const sorts = [defaultSort ?? []].flat().map((path) => path.replace(/^-/, ''))
        // Asking by `find` goes through what the reader may see: see collections/search.
        const searched = (admin.listSearchableFields ?? []).filter((path) => path !== 'find')
        const paths = [...sorts, admin.useAsTitle ?? 'id', ...searched]
        return ROLES.filter((role) => rule?.[role]?.read).flatMap((role) =>
          paths
            .filter((path) => !mayUseField(rule, role, 'see', path))
            .map((path) => `${role}: ${slug}.${path}`),
        )
      },
    )
    expect(hidden).toEqual([])
  })

  it('names no collection or field that is gone', () => {
    const fieldsOf = (slug: string): FlattenedField[] | undefined =>
      Object.entries(app.payload.collections).find(([known]) => known === slug)?.[1].config.flattenedFields ??
      app.payload.config.globals.find((global) => global.slug === slug)?.flattenedFields
    const gone = [...COLLECTION_RULES, ...GLOBAL_RULES].flatMap(([slug, rule]) => {
      // Payload's own tables change with the features of it that are on.
      if (slug.startsWith('payload-')) return []
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
