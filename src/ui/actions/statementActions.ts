import type { Day } from '@/domain/calendar/day'
import { addPeriods, firstOfPeriod, periodOf } from '@/domain/calendar/period'

import type { ActionField } from './action'
import type { NamedAction } from './ActionButtons.client'

const ADDRESS = '/api/ledger/statements'

/** The month of the last day and the two before it: what a tenant who asks has in mind. */
const firstDayFor = (to: Day): Day => firstOfPeriod(addPeriods(periodOf(to), -2))

/**
 * 'Statement': as a file to save, or by e-mail to the tenants.
 * @param chosen whose: `account`, or the filters of the rent-balance report
 * @param whose in words, for the dialogs: `This account`
 * @param to the last day that is offered
 */
export const statementActions = (
  chosen: Readonly<Record<string, string | number>>,
  { whose, to, many }: { whose: string; to: Day; many: boolean },
): NamedAction[] => {
  const day = (name: string, label: string, initial: Day): ActionField => ({
    name,
    label,
    kind: 'day',
    required: true,
    initial,
  })
  const fields = [day('from', 'First day', firstDayFor(to)), day('to', 'Last day', to)]
  const noun = many ? 'statements' : 'statement'
  return [
    {
      label: many ? 'Download as one PDF…' : 'Download PDF…',
      action: {
        heading: `Download the ${noun}`,
        intro: many
          ? `${whose}: one file to print, each statement on pages of its own.`
          : `${whose}, as a PDF.`,
        fields,
        address: ADDRESS,
        fixed: chosen,
        file: true,
        submit: 'Download',
        done: many ? 'The statements are made.' : 'The statement is made.',
      },
    },
    {
      label: 'E-mail to the tenants…',
      action: {
        heading: `E-mail the ${noun}`,
        intro: `${whose}: each tenant with an e-mail address gets the PDF. A copy is kept under Files.`,
        fields,
        address: `${ADDRESS}/send`,
        fixed: chosen,
        submit: 'Send',
        done: 'Sent.',
      },
    },
  ]
}
