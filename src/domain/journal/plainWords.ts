/**
 * A text on one line, words apart by one space: a line break would end what it stands in, and two spaces end an
 * account's name.
 */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}

/** A transaction's description, which ends at a semicolon; a bar parts the payee from the rest. */
export function descriptionWords(text: string): string {
  return oneLine(text).replaceAll(';', ',').replaceAll('|', '/')
}

/** A tag's value, which ends at a comma. */
export function tagValue(text: string): string {
  return oneLine(text).replaceAll(',', ';')
}

/**
 * A name as the last part of an account: `Chase Checking`. Colons would part it, so what cannot stand in an account is
 * written otherwise, and the id is added: two banks never become one account.
 * @returns never the same text for two ids whose names differ
 */
export function accountWords({ id, name }: { readonly id: number; readonly name: string }): string {
  const words = oneLine(name).replaceAll(':', '-').replaceAll(';', ',')
  const isItself = words === name && words !== '' && !/(^| )#\d+$/.test(words)
  return isItself ? words : `${words} #${id}`.trim()
}
