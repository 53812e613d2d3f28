import type { ServerProps } from 'payload'

import { can } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'

import { ListDownloadLinks } from './ListDownloadLinks.client'

/** In the menu of a list, for those who may take it along. */
export const ListDownloads = ({ user, slug }: ServerProps & { slug: string }) =>
  can(personOf(user), 'exports') ? <ListDownloadLinks slug={slug} /> : null
