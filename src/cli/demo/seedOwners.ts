import type { PayloadRequest } from 'payload'

import { allocate } from '@/domain/money/allocate'

import { DEMO_LOGINS } from './demoLogins'
import type { Directory } from './directory'

const SIBLINGS = [
  { name: 'Alex Hartmann', email: 'admin@example.com', phone: '(937) 555-0191' },
  { name: 'Ruth Hartmann', email: 'ruth.hartmann@example.com', phone: '(937) 555-0192' },
  { name: 'Daniel Hartmann', email: 'daniel.hartmann@example.com', phone: '(419) 555-0193' },
] as const

/** Whole-number shares of the three siblings, in their order. */
const SHARES: Readonly<Record<string, readonly [number, number, number]>> = {
  'Maple Court': [1, 1, 1],
  'Linden House': [1, 1, 1],
  'Harbor Fourplex': [0, 1, 1],
  'Birch Cottage': [0, 0, 1],
  'Main Street Shops': [2, 1, 1],
}

/** Three siblings, and what of each house is whose. */
export const seedOwners = async (req: PayloadRequest, directory: Directory): Promise<void> => {
  const owners: number[] = []
  for (const sibling of SIBLINGS) {
    const user = sibling.email === DEMO_LOGINS[0].email ? directory.user(sibling.email) : undefined
    const owner = await req.payload.create({
      collection: 'owners',
      data: { ...sibling, user },
      depth: 0,
      req,
    })
    owners.push(owner.id)
  }
  for (const [name, shares] of Object.entries(SHARES)) {
    const bps = allocate(10_000, shares)
    const data = {
      owners: owners.flatMap((owner, index) => {
        const shareBps = bps[index]
        return shareBps ? [{ owner, shareBps }] : []
      }),
    }
    await req.payload.update({ collection: 'properties', id: directory.property(name), data, depth: 0, req })
  }
}
