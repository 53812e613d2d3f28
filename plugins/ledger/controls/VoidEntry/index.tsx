import type { BeforeDocumentControlsServerProps } from 'payload'

import { readerOf } from '@/ui/reader'

import type { VoidableSlug } from '../../entrySlugs'
import { voidQuestion } from './voidableEntry'
import { VoidDialog } from './VoidDialog.client'

type VoidEntryProps = BeforeDocumentControlsServerProps & {
  /** Of the collection whose screen it stands on. */
  slug: VoidableSlug
  /** Of the record; none on the screen that adds one. */
  id?: number | string
}

/** 'Void…' on an entry's own screen, for those who may, while it counts. */
export const VoidEntry = async ({ id, payload, slug }: VoidEntryProps) => {
  if (id === undefined) return null
  const question = await voidQuestion(payload, { slug, id, user: await readerOf(payload) })
  if (!question) return null
  const { routes, serverURL } = payload.config
  return <VoidDialog {...question} address={`${serverURL}${routes.api}/${slug}/${id}/void`} />
}
