import type { PayloadRequest } from 'payload'

/** The ids of the sample's records, by the names people call them. */
export type Directory = {
  readonly property: (name: string) => number
  readonly unit: (property: string, number: string) => number
  readonly tenant: (name: string) => number
  readonly user: (email: string) => number
}

const finder =
  (kind: string, ids: ReadonlyMap<string, number>) =>
  (name: string): number => {
    const id = ids.get(name)
    if (id === undefined) throw new Error(`The sample has no ${kind} ${name}`)
    return id
  }

export const directoryOf = async (req: PayloadRequest): Promise<Directory> => {
  const all = { depth: 0, pagination: false, req } as const
  const properties = await req.payload.find({ collection: 'properties', ...all })
  const units = await req.payload.find({ collection: 'units', ...all })
  const tenants = await req.payload.find({ collection: 'tenants', ...all })
  const users = await req.payload.find({ collection: 'users', ...all })
  const unit = finder('unit', new Map(units.docs.map(({ id, label }) => [label ?? '', id])))
  return {
    property: finder('property', new Map(properties.docs.map(({ id, name }) => [name, id]))),
    unit: (property, number) => unit(`${property} ${number}`),
    tenant: finder('tenant', new Map(tenants.docs.map(({ id, name }) => [name ?? '', id]))),
    user: finder('user', new Map(users.docs.map(({ id, email }) => [email, id]))),
  }
}
