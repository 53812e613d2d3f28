import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import { createLocalReq, docAccessOperation } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import type { FieldUse, Role } from '@/domain/permissions'
import { COLLECTION_RULES, mayUseField, ROLES } from '@/domain/permissions'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { mayTouch, scopeFor } from './support/expected'
import { buildWorld, type World } from './support/world'

type Doc = Record<string, unknown>
type Docs = { docs: Doc[] }

/** What Payload adds to an answer by itself. */
const ADDED_BY_PAYLOAD = ['collection', 'blockType', 'blockName']

const slugs = [...COLLECTION_RULES.keys()].filter((slug) => !slug.startsWith('payload-')) as CollectionSlug[]
const cases = slugs.flatMap((slug) => ROLES.map((role) => ({ slug, role })))

/** A list that is not shown arrives as an empty one. */
const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0)

const isDoc = (value: unknown): value is Doc =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every field by its path, with those inside groups and rows. */
const pathsOf = (fields: FlattenedField[], parent = ''): { path: string; field: FlattenedField }[] =>
  fields.flatMap((field) => {
    const path = parent ? `${parent}.${field.name}` : field.name
    const inside = 'flattenedFields' in field ? pathsOf(field.flattenedFields, path) : []
    return [{ path, field }, ...inside]
  })

describe('fields', () => {
  let app: TestPayload
  let world: World
  beforeAll(async () => {
    app = await testPayload()
    world = await buildWorld(app)
  })

  const exists = (slug: CollectionSlug): boolean => slug in app.payload.collections
  const fieldsOf = (slug: CollectionSlug) => app.payload.collections[slug].config.flattenedFields
  const maySee = (slug: string, role: Role, path: string): boolean =>
    mayUseField(COLLECTION_RULES.get(slug), role, 'see', path)

  /** Every path in an answer that the role may not see, through populated records too. */
  const leaksIn = (
    doc: Doc,
    role: Role,
    slug: CollectionSlug,
    fields = fieldsOf(slug),
    parent = '',
  ): string[] =>
    Object.entries(doc).flatMap(([name, value]) => {
      const path = parent ? `${parent}.${name}` : name
      if (isEmpty(value) || name === 'id' || ADDED_BY_PAYLOAD.includes(name)) return []
      const field = fields.find((known) => known.name === name)
      if (!field || !maySee(slug, role, path)) return [`${slug}.${path}`]
      const rows = (Array.isArray(value) ? value : [value]).filter(isDoc)
      if (field.type === 'relationship' || field.type === 'upload') {
        const target = field.relationTo
        if (typeof target !== 'string') throw new Error(`${path} names several collections: teach this test`)
        return rows.flatMap((row) => leaksIn(row, role, target))
      }
      if (!('flattenedFields' in field)) return []
      return rows.flatMap((row) => leaksIn(row, role, slug, field.flattenedFields, path))
    })

  /** Every populated record in an answer that is a sample the role may not read. */
  const strangersIn = (doc: Doc, role: Role, slug: CollectionSlug): string[] =>
    fieldsOf(slug).flatMap((field) => {
      if (field.type !== 'relationship' && field.type !== 'upload') return []
      const value = doc[field.name]
      const rows = (Array.isArray(value) ? value : [value]).filter(isDoc)
      return rows.flatMap((row) => {
        const sample = world.samples.find(
          ({ slug: known, id }) => known === field.relationTo && id === row.id,
        )
        const unread =
          sample && !mayTouch(role, 'read', sample) ? [`${slug}.${field.name} → ${row.id as number}`] : []
        return [...unread, ...strangersIn(row, role, field.relationTo as CollectionSlug)]
      })
    })

  describe.each(cases)('of $slug', ({ slug, role }) => {
    it(`are shown to the ${role} only where the table says so`, async () => {
      if (!exists(slug) || scopeFor(role, 'read', slug) === 'none') return
      const user = world.callers[role]
      const { body } = await app.rest<Docs>('GET', `/${slug}?limit=100&depth=2`, { user })
      expect(body.docs.flatMap((doc) => leaksIn(doc, role, slug))).toEqual([])
      expect(body.docs.flatMap((doc) => strangersIn(doc, role, slug))).toEqual([])
    })

    it(`filter and sort for the ${role} only where they are shown`, async () => {
      if (!exists(slug) || scopeFor(role, 'read', slug) === 'none') return
      const user = world.callers[role]
      const paths = pathsOf(fieldsOf(slug))
        // What is read through a relation is filtered by the right to what stands there.
        .filter(({ field }) => !('virtual' in field && field.virtual))
        .filter(({ field }) => !['group', 'tab', 'array', 'blocks'].includes(field.type))
        .map(({ path }) => path)
      const seen = paths.filter((path) => maySee(slug, role, path))
      const all = seen.map((path, index) => `where[or][${index}][${path}][exists]=true`).join('&')
      expect((await app.rest('GET', `/${slug}?limit=1&${all}`, { user })).status).toBe(200)
      for (const path of paths.filter((known) => !seen.includes(known))) {
        const filter = await app.rest('GET', `/${slug}?where[${path}][exists]=true`, { user })
        const count = await app.rest('GET', `/${slug}/count?where[${path}][exists]=true`, { user })
        const sort = await app.rest('GET', `/${slug}?sort=${path}`, { user })
        expect({ path, answers: [filter.status, count.status, sort.status] }).toEqual({
          path,
          answers: [400, 400, 400],
        })
      }
    })

    it(`are taken from the ${role} only where the table says so`, async () => {
      if (!exists(slug)) return
      const req: PayloadRequest = await createLocalReq(
        { user: { ...world.callers[role]!, collection: 'users' } },
        app.payload,
      )
      const rights = await docAccessOperation({ collection: app.payload.collections[slug], req })
      const has = (path: string, operation: 'create' | 'read' | 'update'): boolean => {
        let node: unknown = { fields: rights.fields }
        for (const segment of path.split('.')) {
          const inside: unknown = isDoc(node) && 'fields' in node ? node.fields : node
          if (inside === true) return true
          node = isDoc(inside) ? inside[segment] : undefined
        }
        return node === true || (isDoc(node) && node[operation] === true)
      }
      const uses: readonly ['create' | 'read' | 'update', FieldUse][] = [
        ['create', 'add'],
        ['read', 'see'],
        ['update', 'change'],
      ]
      for (const { path } of pathsOf(fieldsOf(slug))) {
        for (const [operation, use] of uses) {
          // A field may be closed further than the table says, by itself, and never opened.
          if (!mayUseField(COLLECTION_RULES.get(slug), role, use, path)) {
            expect({ path, operation, allowed: has(path, operation) }).toMatchObject({ allowed: false })
          }
        }
      }
    })
  })
})
