import type { CollectionSlug } from 'payload'
import { formatNames, toWords } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import type { Operation as Right } from '@/domain/permissions'
import { COLLECTION_RULES, GLOBAL_RULES } from '@/domain/permissions'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { isRefusal, mayChange, mayCreate, mayTouch, scopeFor } from './support/expected'
import { callOf, readSchema, type Operation, type Schema } from './support/graphqlInput'
import { buildWorld, CALLERS, isStranger, type CallerName, type Sample, type World } from './support/world'

/** Signing in and out, which everybody may try: tested with the plugin that does it. */
const SIGN_IN = ['meUser', 'initializedUser', 'loginUser', 'logoutUser', 'refreshTokenUser']
const FORGOTTEN = ['forgotPasswordUser', 'resetPasswordUser', 'verifyEmailUser']
/** Asked of the table field by field, elsewhere. */
const OF_GLOBALS = [...GLOBAL_RULES.keys()].flatMap((slug) => {
  const { singular } = formatNames(slug)
  return [singular, `docAccess${singular}`, `update${singular}`]
})
/** Asked through their own doors, with the plugin that answers them. */
const REPORTS = [
  'reportRentBalance',
  'reportRentRoll',
  'reportIncomeExpense',
  'reportExpenses',
  'reportCollections',
  'reportDeposits',
]
const VERBS = ['create', 'update', 'delete', 'duplicate', 'restoreVersion', 'unlock', 'docAccess', 'version']

const slugs = [...COLLECTION_RULES.keys()] as CollectionSlug[]
const everybody = slugs.flatMap((slug) => CALLERS.map((caller) => ({ slug, caller })))

describe('over GraphQL', () => {
  let app: TestPayload
  let world: World
  let schema: Schema
  beforeAll(async () => {
    app = await testPayload()
    world = await buildWorld(app)
    schema = await readSchema(app.graphql)
  })

  /** As Payload forms them. */
  const namesOf = (slug: CollectionSlug): { singular: string; plural: string } => {
    const { graphQL } = app.payload.collections[slug].config
    const own: { singularName?: string; pluralName?: string } = graphQL || {}
    const formed = formatNames(slug)
    const singular = own.singularName ? toWords(own.singularName, true) : formed.singular
    const plural = own.pluralName ? toWords(own.pluralName, true) : formed.plural
    return { singular, plural: plural === singular ? `all${singular}` : plural }
  }
  const samplesOf = (slug: CollectionSlug): Sample[] => world.samples.filter((sample) => sample.slug === slug)
  const triedBy = (caller: CallerName, slug: CollectionSlug): Sample[] =>
    isStranger(caller) ? samplesOf(slug).slice(0, 1) : samplesOf(slug)
  const operation = (kind: 'queries' | 'mutations', name: string): Operation | undefined =>
    schema[kind].find((known) => known.name === name)
  const exists = (slug: CollectionSlug): boolean =>
    slug in app.payload.collections && operation('queries', namesOf(slug).singular) !== undefined

  const ask = async (caller: CallerName, text: string) => {
    const user = world.callers[caller]
    const { data, errors = [] } = await app.graphql<Record<string, unknown>>(text, { user })
    const statuses = errors.map(({ extensions }) => extensions?.statusCode)
    // A query that does not fit the schema has no status: it would look like a refusal.
    const unfit = errors.filter((_error, index) => statuses[index] === undefined)
    expect({ text, unfit }).toEqual({ text, unfit: [] })
    const refused = statuses.some((status) => isRefusal(caller, status!))
    return { answer: Object.values(data ?? {})[0] ?? null, refused }
  }
  const call = (caller: CallerName, name: string, given: Record<string, string | number> = {}) => {
    const mutation = operation('mutations', name)
    if (!mutation) throw new Error(`There is no ${name}`)
    return ask(caller, `mutation { ${callOf(mutation, schema, given)} }`)
  }

  it('every query and mutation belongs to a collection or global of the table, to signing in, or to a report', () => {
    const known = slugs
      .filter((slug) => slug in app.payload.collections)
      .flatMap((slug) => {
        const { singular, plural } = namesOf(slug)
        const verbs = VERBS.map((verb) => `${verb}${singular}`)
        return [singular, plural, `count${plural}`, `versions${plural}`, ...verbs]
      })
    const all = [...schema.queries, ...schema.mutations].map(({ name }) => name)
    const named = [...known, 'Access', ...SIGN_IN, ...FORGOTTEN, ...OF_GLOBALS, ...REPORTS]
    expect(all.filter((name) => !named.includes(name))).toEqual([])
  })

  describe.each(everybody)('$caller on $slug', ({ slug, caller }) => {
    const none = (right: Right): boolean => scopeFor(caller, right, slug) === 'none'

    it('lists and counts the records they may read', async () => {
      if (!exists(slug)) return
      const { plural } = namesOf(slug)
      const list = await ask(caller, `{ ${plural}(limit: 500) { docs { id } totalDocs } }`)
      const count = await ask(caller, `{ count${plural} { totalDocs } }`)
      expect([list.refused, count.refused]).toEqual([none('read'), none('read')])
      if (none('read')) return expect([list.answer, count.answer]).toEqual([null, null])
      const { docs, totalDocs } = list.answer as { docs: { id: number }[]; totalDocs: number }
      const isSample = (id: number): boolean => samplesOf(slug).some((sample) => sample.id === id)
      const readable = samplesOf(slug).filter((sample) => mayTouch(caller, 'read', sample))
      const listed = docs.map(({ id }) => id).filter(isSample)
      expect(listed.sort()).toEqual(readable.map(({ id }) => id).sort())
      expect(count.answer).toEqual({ totalDocs })
    })

    it('opens, changes and deletes only what they may', async () => {
      if (!exists(slug)) return
      const { singular } = namesOf(slug)
      for (const sample of triedBy(caller, slug)) {
        const opened = await ask(caller, `{ ${singular}(id: ${sample.id}) { id } }`)
        expect(opened.answer !== null).toBe(mayTouch(caller, 'read', sample))
        const changed = await call(caller, `update${singular}`, { id: sample.id })
        expect({ sample, refused: changed.refused }).toEqual({ sample, refused: !mayChange(caller, sample) })
        expect((await call(caller, `delete${singular}`, { id: sample.id })).refused).toBe(true)
        const parts = '{ read { __typename } delete { __typename } }'
        const rights = await ask(caller, `{ docAccess${singular}(id: ${sample.id}) ${parts} }`)
        const granted = rights.answer as Record<'read' | 'delete', object | null> | null
        expect(Boolean(granted?.read)).toBe(mayTouch(caller, 'read', sample))
        expect(granted?.delete ?? null).toBeNull()
      }
    })

    it('adds and copies only if they may', async () => {
      if (!exists(slug)) return
      const { singular } = namesOf(slug)
      expect((await call(caller, `create${singular}`)).refused).toBe(!mayCreate(caller, slug))
      if (!operation('mutations', `duplicate${singular}`)) return
      for (const sample of triedBy(caller, slug)) {
        if (mayTouch(caller, 'read', sample) && mayCreate(caller, slug)) continue
        expect((await call(caller, `duplicate${singular}`, { id: sample.id })).refused).toBe(true)
      }
    })

    it('reads versions only if they may', async () => {
      if (!exists(slug)) return
      const { plural } = namesOf(slug)
      if (!operation('queries', `versions${plural}`)) return
      const { refused } = await ask(caller, `{ versions${plural} { totalDocs } }`)
      expect(refused).toBe(none('readVersions'))
    })
  })

  describe('an assistant', () => {
    it('finds nothing by naming a foreign record', async () => {
      const where = `where: { property: { equals: ${world.foreignProperty} } }`
      expect((await ask('assistant', `{ Units(${where}) { totalDocs } }`)).answer).toEqual({ totalDocs: 0 })
    })

    it('does not filter by what is hidden', async () => {
      const where = 'where: { rentCents: { greater_than: 1 } }'
      const { errors } = await app.graphql(`{ Units(${where}) { totalDocs } }`, {
        user: world.callers.assistant,
      })
      expect(errors).toMatchObject([{ extensions: { statusCode: 400 } }])
    })

    it('sees of a record, and of what it names, only what is shown', async () => {
      const { id } = world.samples.find(({ slug, own }) => slug === 'units' && own)!
      const parts = '{ number notes rentCents property { name notes } }'
      const { answer } = await ask('assistant', `{ Unit(id: ${id}) ${parts} }`)
      expect(answer).toMatchObject({ notes: null, rentCents: null, property: { notes: null } })
      expect((answer as { property: { name: string } }).property.name).toMatch(/^Property/)
    })

    it('adds nothing to a foreign property', async () => {
      const data = `{ task: "x", type: maintenance, priority: normal, status: todo, property: ${world.foreignProperty} }`
      expect((await ask('assistant', `mutation { createTask(data: ${data}) { id } }`)).answer).toBeNull()
    })
  })
})
