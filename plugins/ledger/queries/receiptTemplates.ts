import type { PayloadRequest } from 'payload'

export type ReceiptTemplate = { id: number; name: string }

/** The templates a receipt can be made from now. */
export const receiptTemplates = async (req: PayloadRequest): Promise<ReceiptTemplate[]> => {
  const { docs } = await req.payload.find({
    collection: 'lease-templates',
    where: {
      and: [
        { kind: { equals: 'receipt' } },
        { _status: { equals: 'published' } },
        { archivedAt: { exists: false } },
      ],
    },
    pagination: false,
    depth: 0,
    sort: 'name',
    select: { name: true },
    req,
    overrideAccess: false,
  })
  return docs.map(({ id, name }) => ({ id, name }))
}
