/** How somebody was reached. */
export const CONTACT_WAYS = {
  call: 'Phone call',
  message: 'Text message',
  email: 'E-mail',
  letter: 'Letter',
  visit: 'Visit',
} as const
export type ContactWay = keyof typeof CONTACT_WAYS

/** Who reached whom. */
export const CONTACT_SIDES = { office: 'We reached the tenant', tenant: 'The tenant reached us' } as const
export type ContactSide = keyof typeof CONTACT_SIDES

const DONE: Readonly<Record<ContactWay, Readonly<Record<ContactSide, string>>>> = {
  call: { office: 'Called', tenant: 'Tenant called' },
  message: { office: 'Texted', tenant: 'Tenant texted' },
  email: { office: 'E-mailed', tenant: 'Tenant e-mailed' },
  letter: { office: 'Wrote', tenant: 'Tenant wrote' },
  visit: { office: 'Visited', tenant: 'Tenant came by' },
}

/** What was done, as a line of a log begins: 'Called', 'Tenant wrote'. */
export const contactInWords = (way: ContactWay, side: ContactSide): string => DONE[way][side]
