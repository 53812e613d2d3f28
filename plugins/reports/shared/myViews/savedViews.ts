import type { PayloadRequest } from 'payload'

import { readSavedView, savedViewsOf, type SavedView } from '@/domain/reports/savedView'

/** More than these a person does not find anything in. */
const MOST = 100

/** The views of a report that the signed-in person saved, by name. They are preferences: nobody reads another's. */
export const savedViews = async (req: PayloadRequest, report: string): Promise<SavedView[]> => {
  if (!req.user) return []
  const { docs } = await req.payload.find({
    collection: 'payload-preferences',
    where: {
      and: [
        { key: { like: savedViewsOf(report) } },
        { 'user.value': { equals: req.user.id } },
        { 'user.relationTo': { equals: 'users' } },
      ],
    },
    depth: 0,
    limit: MOST,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs
    .filter(({ key }) => key?.startsWith(savedViewsOf(report)))
    .flatMap(({ value }) => readSavedView(value) ?? [])
    .sort((one, other) => one.name.localeCompare(other.name, 'en-US'))
}
