import type { UIFieldServerProps } from 'payload'

import { longDay } from '@/domain/calendar/formatDay'
import { can } from '@/domain/permissions'
import { idOf, personOf } from '@/domain/permissions/personOf'
import { businessOf } from '@/ui/business'
import { readerOf } from '@/ui/reader'

import { nextFee } from '../operations/nextFee'

/** On a lease: the first day its rent can draw a late fee, for those who may see money. */
export const NextFee = async ({ data, payload }: UIFieldServerProps) => {
  const account = idOf(data?.account)
  if (typeof account !== 'number' || !can(personOf(await readerOf(payload)), 'reports.accountLedger'))
    return null
  const { today } = await businessOf(payload)
  const next = await nextFee({ payload }, account, today)
  return (
    <div className="field-type">
      <span className="field-label">First possible late fee</span>
      <p className="pm-next-fee">
        {next ? longDay(next.day) : 'None by these terms'}
        {next ? <span className="pm-caption">for the rent due {longDay(next.dueDate)}</span> : null}
      </p>
    </div>
  )
}
