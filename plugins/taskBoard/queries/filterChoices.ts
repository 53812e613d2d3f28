import type { PayloadRequest } from 'payload'

export type Choice = { id: number; name: string }

export type FilterChoices = {
  properties: Choice[]
  /** Those who may be given a task; none where the reader knows nobody but themselves. */
  people: Choice[]
}

/** The properties and people whoever asks may know of, by name. */
export const filterChoices = async (req: PayloadRequest): Promise<FilterChoices> => {
  const asked = { depth: 0, limit: 500, pagination: false, sort: 'name', overrideAccess: false, req } as const
  const properties = await req.payload.find({
    collection: 'properties',
    where: { archivedAt: { exists: false } },
    select: { name: true },
    ...asked,
  })
  const users = await req.payload.find({ collection: 'users', select: { name: true }, ...asked })
  const others = users.docs.filter(({ id }) => id !== req.user?.id)
  return {
    properties: properties.docs.map(({ id, name }) => ({ id, name })),
    people: others.map(({ id, name }) => ({ id, name })),
  }
}
