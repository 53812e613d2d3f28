import type { PayloadRequest } from 'payload'

import { dayToNoonUtc } from '@/domain/calendar/storedDay'
import type { MoveOut } from '@/domain/moveOut/moveOut'
import { letterheadOf } from '@/lib/pdf/letterhead'
import { lettersDocument } from '@/lib/pdf/letters'
import { renderPdf } from '@/lib/pdf/renderPdf'

import { moveOutLetter } from '../../letters/moveOutLetter'
import type { EndedTenancy } from './endTenancy'
import type { MoveOutRequest } from './moveOutRequest'

export type KeptLetter = { id: number; url: string }

/** Prints the letter of a move-out and keeps it among the lease's documents. */
export const keepLetter = async (
  req: PayloadRequest,
  asked: MoveOutRequest,
  { tenancy, facts }: EndedTenancy,
  settled: MoveOut,
): Promise<KeptLetter> => {
  const letter = moveOutLetter({
    ...asked,
    tenants: tenancy.tenants,
    unitLabel: tenancy.unitLabel,
    unitAddress: [tenancy.street, tenancy.city],
    unitNumber: tenancy.unitNumber ?? undefined,
    settledOn: facts.settledOn,
    tenancyStart: tenancy.tenancyStart,
    settled,
  })
  const title = `${letter.title}, ${letter.reference}`
  const data = await renderPdf(lettersDocument(await letterheadOf(req.payload), [letter], title), {
    createdAt: new Date(dayToNoonUtc(facts.settledOn)),
  })
  const { id, url } = await req.payload.create({
    collection: 'documents',
    depth: 0,
    req,
    overrideAccess: false,
    data: { title, lease: tenancy.lease, unit: tenancy.unit, property: tenancy.property },
    file: {
      data,
      mimetype: 'application/pdf',
      name: `move-out-${tenancy.account}-${asked.moveOutDay}.pdf`,
      size: data.length,
    },
  })
  return { id, url: url ?? '' }
}
