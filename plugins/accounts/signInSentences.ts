import { deepMergeSimple } from 'payload/shared'
import type { Config } from 'payload'

/** The words of the sign-in screen. The first is the same for an unknown e-mail, so that nobody can try out addresses. */
const SENTENCES = {
  emailOrPasswordIncorrect: 'E-mail or password is wrong.',
  userLocked: 'Too many tries. Wait 10 minutes, or reset the password.',
}

type Languages = NonNullable<Config['i18n']>

export const signInSentences = (i18n: Languages | undefined): Languages =>
  deepMergeSimple<Languages>(i18n ?? {}, { translations: { en: { error: SENTENCES } } })
