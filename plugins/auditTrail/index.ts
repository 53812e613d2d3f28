import type { Plugin } from 'payload'

import { AuditTrail } from './collections/AuditTrail'
import { historyEndpoint } from './endpoints/historyEndpoint'
import { signSaves, signSavesOfGlobal } from './hooks/signSaves'
import { withHistory } from './withHistory'

/** The audit trail: the database writes it, each save tells it who acts, screens and addresses show it. */
export const auditTrail = (): Plugin => (config) => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), historyEndpoint],
  collections: [
    ...(config.collections ?? []).map(withHistory).map((collection) => ({
      ...collection,
      hooks: {
        ...collection.hooks,
        beforeOperation: [...(collection.hooks?.beforeOperation ?? []), signSaves],
      },
    })),
    AuditTrail,
  ],
  globals: config.globals?.map((global) => ({
    ...global,
    hooks: {
      ...global.hooks,
      beforeOperation: [...(global.hooks?.beforeOperation ?? []), signSavesOfGlobal],
    },
  })),
})
