import type { UIFieldServerProps } from 'payload'

import { can } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'
import { readerOf } from '@/ui/reader'

import { TemplatePreview } from './TemplatePreview.client'

/** Enough to choose one that one knows; any lease is generated from its own screen. */
const MOST_LEASES = 200

/** Beside a template's text: what it prints as, with sample data or a lease's. */
export const TemplatePreviewField = async ({ payload }: UIFieldServerProps) => {
  const user = await readerOf(payload)
  if (!can(personOf(user), 'leases.documents')) return null
  const { docs } = await payload.find({
    collection: 'leases',
    where: { archivedAt: { exists: false } },
    depth: 1,
    limit: MOST_LEASES,
    sort: '-start',
    select: { title: true, unit: true },
    populate: { units: { label: true } },
    user,
    overrideAccess: false,
  })
  const leases = docs.map(({ id, title, unit }) => ({
    id,
    label: [typeof unit === 'object' ? unit.label : undefined, title].filter(Boolean).join(' · '),
  }))
  return <TemplatePreview leases={leases} />
}
