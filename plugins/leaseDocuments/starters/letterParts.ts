import { heading, paragraph } from './richText'

const BLANK = paragraph('')

/** From whom, when, to whom and about what: the head of a letter, set apart from one another. */
export const letterHead = (subject: string) => [
  paragraph('**{{landlord.name}}**\n{{landlord.address}}'),
  BLANK,
  paragraph('{{today}}'),
  BLANK,
  paragraph('{{tenants.names}}\n{{unit.label}}\n{{property.address}}'),
  BLANK,
  heading(subject),
]

/** With room for a name to be signed. */
export const regards = [paragraph('Sincerely,'), BLANK, BLANK, paragraph('{{landlord.name}}')]
