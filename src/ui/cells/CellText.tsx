import type { DefaultServerCellComponentProps } from 'payload'
import type { ReactNode } from 'react'

import { PageLink } from '../PageLink'

type CellTextProps = Pick<
  DefaultServerCellComponentProps,
  'link' | 'linkURL' | 'collectionSlug' | 'rowData'
> & {
  className?: string
  children: ReactNode
}

/** What a list's cell shows: plain, or the link to the record when its column is the one that opens it. */
export const CellText = ({ link, linkURL, collectionSlug, rowData, className, children }: CellTextProps) => {
  if (!link) return <span className={className}>{children}</span>
  const href = linkURL ?? `/admin/collections/${collectionSlug}/${encodeURIComponent(String(rowData.id))}`
  return (
    <PageLink className={className} href={href}>
      {children}
    </PageLink>
  )
}
