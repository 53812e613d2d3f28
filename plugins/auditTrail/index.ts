import type { Plugin } from 'payload'

import { AuditTrail } from './collections/AuditTrail'
import { signSaves, signSavesOfGlobal } from './hooks/signSaves'

/** The audit trail: the database writes it, each save tells it who acts, screens and addresses show it. */
export const auditTrail = (): Plugin => (config) => ({
  ...config,
  collections: [
    ...(config.collections ?? []).map((collection) => ({
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
