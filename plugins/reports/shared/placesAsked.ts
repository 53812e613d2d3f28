import type { PayloadRequest } from 'payload'

import { propertyNames } from './propertyNames'

/** The properties a report was asked for, by name and as one line; nothing where it was asked for all. */
export const placesAsked = async (req: PayloadRequest, propertyIds: readonly number[]): Promise<string[]> => {
  if (propertyIds.length === 0) return ['All properties']
  const names = await propertyNames(req)
  return [
    names
      .filter(({ id }) => propertyIds.includes(id))
      .map(({ name }) => name)
      .join(', '),
  ].filter(Boolean)
}
