import type { BeforeDocumentControlsServerProps } from 'payload'

import { can } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'
import { ButtonLink } from '@/ui/ButtonLink'
import { readerOf } from '@/ui/reader'

type Props = BeforeDocumentControlsServerProps & {
  /** Of the property; none on the screen that adds one. */
  id?: number | string
}

/** On a property: the way to its rent roll, for those who may see money. */
export const RentRollLink = async ({ id, payload }: Props) =>
  id !== undefined && can(personOf(await readerOf(payload)), 'reports.money') ? (
    <ButtonLink href={`/admin/reports/rent-roll?property=${id}`}>Rent roll</ButtonLink>
  ) : null
