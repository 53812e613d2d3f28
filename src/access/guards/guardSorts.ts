import type {
  CollectionBeforeOperationHook,
  FlattenedField,
  Payload,
  SanitizedCollectionConfig,
} from 'payload'

import { DomainError } from '@/domain/errors'
import type { Role } from '@/domain/permissions'
import { COLLECTION_RULES, mayUseField, OFFICE, roleOf, scopeOf } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'

type Asked = { role: Role; payload: Payload }

/** Payload reads `a__b` as `a.b`, and a field that is filled in through a relation as the way it is filled in. */
const namesOf = (path: string): string[] => path.replace(/^-/, '').replaceAll('__', '.').split('.')

const wayThrough = (field: FlattenedField): string[] | undefined =>
  'virtual' in field && typeof field.virtual === 'string' ? namesOf(field.virtual) : undefined

const relationOf = (field: FlattenedField): string | string[] | undefined =>
  field.type === 'relationship' || field.type === 'upload' ? field.relationTo : undefined

/** Whether every record and field on the way is shown. What Payload does not know, it does not sort by. */
const isShown = (
  { slug, flattenedFields }: Pick<SanitizedCollectionConfig, 'slug' | 'flattenedFields'>,
  names: string[],
  asked: Asked,
): boolean => {
  const { role, payload } = asked
  let fields = flattenedFields
  for (const [index, name] of names.entries()) {
    const field = fields.find((known) => known.name === name)
    const rest = names.slice(index + 1)
    if (!field && names.length === 1) return true
    if (!mayUseField(COLLECTION_RULES.get(slug), role, 'see', names.slice(0, index + 1).join('.')))
      return false
    const way = field && wayThrough(field)
    if (way) return OFFICE.includes(role) && isShown({ slug, flattenedFields }, [...way, ...rest], asked)
    if (!field || rest.length === 0) return true
    const relation = relationOf(field)
    if (relation !== undefined) {
      // The order of a list would tell of records beyond the properties somebody works for.
      if (!OFFICE.includes(role) || typeof relation !== 'string') return false
      const target = Object.values(payload.collections).find(({ config }) => config.slug === relation)
      return target !== undefined && isShown(target.config, rest, asked)
    }
    if (!('flattenedFields' in field)) return true
    fields = field.flattenedFields
  }
  return true
}

const sortsIn = (args: object): string[] => {
  const sort = 'sort' in args ? args.sort : undefined
  const field = 'field' in args ? args.field : undefined
  return [sort, field]
    .flat()
    .filter((path) => typeof path === 'string')
    .flatMap((paths) => paths.split(','))
}

/**
 * No list is ordered by what is not shown in it: its order would spell out a secret, letter by letter. Payload asks for
 * the right to the fields of the list's own records alone.
 */
export const guardSorts: CollectionBeforeOperationHook = ({ args, overrideAccess, req }) => {
  const { config } = args.collection
  const person = personOf(req.user)
  const role = roleOf(person)
  // Whoever reads none of the records is refused for that.
  if (overrideAccess || !role || scopeOf(person, 'read', COLLECTION_RULES.get(config.slug)) === 'none') return
  const hidden = sortsIn(args).find(
    (path) => !isShown(config, namesOf(path.trim()), { role, payload: req.payload }),
  )
  if (hidden === undefined) return
  throw new DomainError(
    'BAD_PARAMETER',
    `This list cannot be sorted by “${hidden}”. Sort by a field that it shows.`,
    { parameter: 'sort' },
  )
}
