import type { BeforeDocumentControlsServerProps } from 'payload'

import { ActionButton } from '@/ui/actions/ActionButtons.client'
import { ActionHost } from '@/ui/actions/ActionHost.client'
import { readerOf } from '@/ui/reader'

import type { VoidableSlug } from '../../entrySlugs'
import { voidQuestion } from './voidableEntry'

type VoidEntryProps = BeforeDocumentControlsServerProps & {
  /** Of the collection whose screen it stands on. */
  slug: VoidableSlug
  /** Of the record; none on the screen that adds one. */
  id?: number | string
}

/** 'Void…' on an entry's own screen, for those who may, while it counts. */
export const VoidEntry = async ({ id, payload, slug }: VoidEntryProps) => {
  if (id === undefined) return null
  const action = await voidQuestion(payload, { slug, id, user: await readerOf(payload) })
  if (!action) return null
  return (
    <ActionHost>
      <ActionButton label="Void…" action={action} />
    </ActionHost>
  )
}
