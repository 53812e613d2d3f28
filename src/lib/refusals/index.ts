import type { Plugin } from 'payload'

import { answerDomainErrors } from './answerDomainErrors'
import { answerUnreadable } from './answerUnreadable'
import { giveCodes } from './giveCodes'
import { logCodesAlone } from './logCodesAlone'
import { refuseAmountsAsText } from './refuseAmountsAsText'
import { refuseDeep, refuseDeepGlobal } from './refuseDeep'
import { refuseOddFilters } from './refuseOddFilters'
import { requireBody, requireGlobalBody } from './requireBody'

/** What every door has in common when it refuses: a body that is no record, a filter that is none, and the rules of the domain. */
export const refusals = (): Plugin => (config) => ({
  ...config,
  onInit: async (payload) => {
    logCodesAlone(payload)
    await config.onInit?.(payload)
  },
  collections: config.collections?.map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [
        requireBody,
        refuseDeep,
        refuseAmountsAsText,
        refuseOddFilters,
        ...(collection.hooks?.beforeOperation ?? []),
      ],
    },
  })),
  globals: config.globals?.map((global) => ({
    ...global,
    hooks: {
      ...global.hooks,
      beforeOperation: [requireGlobalBody, refuseDeepGlobal, ...(global.hooks?.beforeOperation ?? [])],
    },
  })),
  hooks: {
    ...config.hooks,
    afterError: [...(config.hooks?.afterError ?? []), answerDomainErrors, answerUnreadable, giveCodes],
  },
})
