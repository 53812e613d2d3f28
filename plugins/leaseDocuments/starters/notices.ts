import { letterHead, regards } from './letterParts'
import { NO_LEGAL_ADVICE } from './residentialLease'
import { bullets, facts, paragraph, richText } from './richText'

const NOTICE = { footer: '{{unit.label}}', initials: false } as const

export const RENT_INCREASE = {
  ...NOTICE,
  name: 'Notice of rent increase',
  kind: 'rentIncrease' as const,
  content: richText(
    paragraph(NO_LEGAL_ADVICE),
    ...letterHead('Notice of rent increase'),
    paragraph(
      'From {{newRent.from}} on, the monthly rent of your home is **{{newRent.amount}}**. Until then it is {{newRent.before}}.',
    ),
    paragraph(
      'It is due on the {{lease.dueDay}} of each month, as before. All other terms of your lease stay as they are.',
    ),
    paragraph('{{#if landlord.phone}}Call {{landlord.phone}} with any question.{{/if}}'),
    ...regards,
  ),
}

export const PAST_DUE = {
  ...NOTICE,
  name: 'Notice of past-due rent',
  kind: 'notice' as const,
  content: richText(
    paragraph(NO_LEGAL_ADVICE),
    ...letterHead('Notice of past-due rent'),
    paragraph(
      'On this day **{{account.pastDue}}** is past due. The oldest part was due on {{account.oldestDueDate}}, {{account.daysPastDue}} ago. Still open are:',
    ),
    paragraph('{{#each account.open}}'),
    bullets('{{name}}, due {{due}}: {{amount}}'),
    paragraph('{{/each}}'),
    paragraph(
      'Please pay now. If you have paid in the last days, we thank you and this letter is answered.{{#if lateFees}} Rent that stays open draws a late fee of {{lease.lateFee}}.{{/if}}',
    ),
    paragraph('{{#if landlord.phone}}If you cannot pay at once, call {{landlord.phone}}.{{/if}}'),
    ...regards,
  ),
}

export const MOVE_OUT = {
  ...NOTICE,
  name: 'Move-out letter',
  kind: 'letter' as const,
  content: richText(
    paragraph(NO_LEGAL_ADVICE),
    ...letterHead('Your move-out'),
    paragraph(
      'Your last day in {{unit.label}} is {{moveOut.day}}. We hold a deposit of {{moveOut.depositHeld}}.',
    ),
    paragraph('{{#if movedOut}}'),
    paragraph('{{#if moveOut.deductions}}What was owed:{{else}}Nothing was owed.{{/if}}'),
    paragraph('{{#each moveOut.deductions}}'),
    bullets('{{name}}: {{amount}}'),
    paragraph('{{/each}}'),
    facts(
      ['Deposit held', '{{moveOut.depositHeld}}'],
      ['Withheld from it', '{{moveOut.withheld}}'],
      ['**Given back to you**', '**{{moveOut.refund}}**'],
      ['Still owed', '{{moveOut.stillOwed}}'],
    ),
    paragraph('{{else}}'),
    paragraph(
      'Please leave the unit clean and empty, give back all keys, and tell us where to send the deposit. An itemised letter follows.',
    ),
    paragraph('{{/if}}'),
    ...regards,
  ),
}

export const RECEIPT = {
  ...NOTICE,
  name: 'Payment receipt',
  kind: 'receipt' as const,
  content: richText(
    ...letterHead('Receipt'),
    paragraph('Received with thanks:'),
    facts(
      ['**Amount**', '**{{payment.amount}}**'],
      ['In words', '{{payment.amountInWords}}'],
      ['Received on', '{{payment.receivedOn}}'],
      ['How it was paid', '{{payment.method}}'],
      ['For', '{{payment.for}}'],
      ['Receipt number', '{{#if payment.receiptNumber}}{{payment.receiptNumber}}{{else}}–{{/if}}'],
      ['Balance of the account on {{today}}', '{{account.balance}}'],
    ),
    ...regards,
  ),
}
