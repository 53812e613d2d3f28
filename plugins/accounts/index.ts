import type { CollectionConfig, Config, Plugin } from 'payload'

import { authOptions } from './authOptions'
import { forgotPasswordEndpoint } from './endpoints/forgotPasswordEndpoint'
import { guardFirstUser } from './hooks/guardFirstUser'
import { openWithNewPassword } from './hooks/openWithNewPassword'
import { refuseDeactivated, refuseRefresh } from './hooks/refuseDeactivated'
import { refuseForgottenOverGraphql } from './hooks/refuseForgottenOverGraphql'
import { requireLongPassword } from './hooks/requireLongPassword'
import { answerAlike } from './hooks/answerAlike'
import { withTextPart } from './mail/withTextPart'
import { signInSentences } from './signInSentences'

type Options = {
  /** The address people open, `https://books.example.com`; without it links name the address asked. */
  serverUrl: string | undefined
}

const withSignIn = (users: CollectionConfig, { serverUrl }: Options): CollectionConfig => ({
  ...users,
  auth: authOptions(serverUrl),
  // Before Payload's own, which gets the same address.
  endpoints: [forgotPasswordEndpoint, ...(users.endpoints || [])],
  hooks: {
    ...users.hooks,
    beforeOperation: [
      requireLongPassword,
      answerAlike,
      refuseForgottenOverGraphql,
      ...(users.hooks?.beforeOperation ?? []),
    ],
    beforeChange: [guardFirstUser, openWithNewPassword, ...(users.hooks?.beforeChange ?? [])],
    beforeLogin: [refuseDeactivated, ...(users.hooks?.beforeLogin ?? [])],
    refresh: [refuseRefresh, ...(users.hooks?.refresh ?? [])],
  },
})

/** How people sign in: passwords, lock-out, the first user, forgotten passwords, and the words for all of it. */
export const accounts =
  (options: Options): Plugin =>
  (config: Config): Config => ({
    ...config,
    collections: config.collections?.map((collection) =>
      collection.slug === 'users' ? withSignIn(collection, options) : collection,
    ),
    email: config.email && withTextPart(config.email),
    i18n: signInSentences(config.i18n),
  })
