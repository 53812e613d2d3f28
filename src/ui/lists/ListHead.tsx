import type { SanitizedCollectionConfig, ServerProps } from 'payload'

import { COLLECTION_RULES, mayUseField, roleOf } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'

import { readerOf } from '../reader'
import { ViewTabs } from '../ViewTabs'
import { countViews } from './countViews'
import { hrefOf, valueInAddress, viewsFor } from './listViews'
import { RECORD_WORDS } from './recordWords'

type ListHeadProps = ServerProps & {
  /** Payload shows the same slot above a record's form, without this. */
  collectionConfig?: SanitizedCollectionConfig
  /** Filled where this list is a page, not inside a drawer. */
  searchParams?: Record<string, unknown>
}

/** The head of a list: how many records it shows, of which kinds, and the saved views. */
export const ListHead = async ({ collectionConfig, payload, searchParams }: ListHeadProps) => {
  const user = await readerOf(payload)
  if (!user || !collectionConfig) return null
  const { slug } = collectionConfig
  const role = roleOf(personOf(user))
  const { field, views } = viewsFor(slug, (name) =>
    mayUseField(COLLECTION_RULES.get(slug), role, 'see', name),
  )
  const counts = await countViews(payload, { collection: collectionConfig, user, field, views })
  const words = RECORD_WORDS[slug]
  const all = counts[0] ?? NaN
  const noun = all === 1 ? words?.singular : words?.plural.toLowerCase()
  const kinds = views.flatMap((view, index) => {
    const count = counts[index]
    return view.counted && count ? [`${count.toLocaleString('en-US')} ${view.counted}`] : []
  })
  const current = valueInAddress(searchParams ?? {}, field)
  return (
    <>
      <p className="pm-list-sub">
        {[`${all.toLocaleString('en-US')} ${noun ?? 'records'}`, ...kinds].join(', ')}
      </p>
      {views.length > 1 ? (
        <ViewTabs
          tabs={views.map((view, index) => ({
            label: view.label,
            href: hrefOf(slug, field, view),
            count: counts[index],
            current: view.value === current,
          }))}
        />
      ) : null}
    </>
  )
}
