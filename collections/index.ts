import type { CollectionConfig } from 'payload'

import { Users } from './Users'

/** Every record the business keeps, in the order of the menu. */
export const collections: CollectionConfig[] = [Users]
