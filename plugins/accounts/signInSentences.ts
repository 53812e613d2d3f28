import { deepMergeSimple } from 'payload/shared'
import type { Config } from 'payload'

const SENTENCE =
  'E-mail or password is wrong. After 5 wrong tries an address is closed for 10 minutes; a new password opens it.'

/**
 * The words of the sign-in screen. One sentence for a wrong password, an unknown e-mail and one closed for now, so that
 * nobody can try out addresses; whoever is closed out reads in it what to do.
 */
const SENTENCES = { emailOrPasswordIncorrect: SENTENCE, userLocked: SENTENCE }

type Languages = NonNullable<Config['i18n']>

export const signInSentences = (i18n: Languages | undefined): Languages =>
  deepMergeSimple<Languages>(i18n ?? {}, { translations: { en: { error: SENTENCES } } })
