import { labelOfPath } from './filledAt'
import { isMergeField, MERGE_LISTS, type MergeList, type MergeValues } from './mergeFields'

/** What a document says, and what the records say now; an empty text where one of them says nothing. */
export type ChangedValue = {
  readonly field: string
  readonly label: string
  readonly onPaper: string
  readonly now: string
}

/** What a lease is about. A new phone number, or another day, makes no other lease of it. */
const isTerm = (path: string): boolean =>
  path === 'tenants.names' || /^tenants\.list\.\d+\.name$/.test(path) || /^(lease|unit|property)\./.test(path)

const listOf = (path: string): { list: MergeList; index: number; item: string } | undefined => {
  const [root, name, number, item = ''] = path.split('.')
  const list = Object.keys(MERGE_LISTS).find((known): known is MergeList => known === `${root}.${name}`)
  return list === undefined ? undefined : { list, index: Number(number) - 1, item }
}

const valueNow = (path: string, { fields, lists }: MergeValues): string => {
  if (isMergeField(path)) return fields[path]
  const at = listOf(path)
  return (at && lists[at.list][at.index]?.[at.item]) ?? ''
}

/** Paths of what the lists have now beyond what was printed of them: a tenant who came later. */
const added = (printed: Readonly<Record<string, string>>, { lists }: MergeValues): string[] => {
  const known = new Map<MergeList, Set<string>>()
  for (const path of Object.keys(printed)) {
    const at = listOf(path)
    if (at) known.set(at.list, new Set([...(known.get(at.list) ?? []), at.item]))
  }
  return [...known].flatMap(([list, items]) =>
    lists[list].flatMap((_, index) => [...items].map((item) => `${list}.${index + 1}.${item}`)),
  )
}

/**
 * Terms of a lease that a document made of it puts otherwise: rent, days, tenants and the like.
 * @param printed every value the document was made with, by its field
 * @see docs/domain.md rules 30 and 31
 */
export function changedSince(printed: Readonly<Record<string, string>>, now: MergeValues): ChangedValue[] {
  const paths = new Set([...Object.keys(printed), ...added(printed, now)])
  return [...paths].filter(isTerm).flatMap((field) => {
    const [onPaper, present] = [printed[field] ?? '', valueNow(field, now)]
    return onPaper === present ? [] : [{ field, label: labelOfPath(field), onPaper, now: present }]
  })
}
