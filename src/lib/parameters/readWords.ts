import { isStorable } from '@/domain/fields/isStorable'

import { badParameter } from './badParameter'

/** What stands for a character that could not be read: half of a pair, and bytes that are no text, arrive as it. */
const UNREAD = '\ufffd'

/** A text that can be kept, and is no longer than that. @throws DomainError `BAD_PARAMETER`, naming the parameter */
export const readText = (parameter: string, text: string, maxLength: number): string => {
  if (!isStorable(text)) throw badParameter(parameter, 'write it without the character that cannot be read.')
  if (text.length > maxLength) throw badParameter(parameter, `write at most ${maxLength} characters.`)
  return text
}

/** Words to look for, as somebody typed them. @throws DomainError `BAD_PARAMETER`, naming the parameter */
export const readWords = (parameter: string, text: string, maxLength: number): string =>
  readText(parameter, text.replaceAll(UNREAD, '\0'), maxLength)
