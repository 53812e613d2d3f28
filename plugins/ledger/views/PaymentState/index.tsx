import type { DefaultServerCellComponentProps } from 'payload'
import { cache } from 'react'

import { shortDay } from '@/domain/calendar/formatDay'
import type { Day } from '@/domain/calendar/day'
import { can } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'
import { batched } from '@/ui/cells/batched'
import { VoidCell } from '@/ui/cells/VoidCell'
import { businessOf } from '@/ui/business'
import { readerOf } from '@/ui/reader'
import { StatusPill } from '@/ui/StatusPill'

import { returnedOn } from '../../queries/returnedOn'

type CellPayload = DefaultServerCellComponentProps['payload']

/** The rows of one list ask in the same moment and share one query. */
const returnLoader = cache((payload: CellPayload) => batched<number, Day>((ids) => returnedOn(payload, ids)))

/** Whether a payment still counts: the word, when it was voided or came back; nothing for money that stayed. */
export const PaymentState = async (props: DefaultServerCellComponentProps) => {
  const { payload, rowData } = props
  if (props.cellData) return <VoidCell {...props} />
  if (!rowData || !can(personOf(await readerOf(payload)), 'reports.rentBalance')) return null
  const day = await returnLoader(payload)(Number(rowData.id))
  if (!day) return null
  const { today } = await businessOf(payload)
  return <StatusPill tone="outline">Returned {shortDay(day, today)}</StatusPill>
}
