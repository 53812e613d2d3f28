import { Link } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps } from 'payload'
import type { ReactNode } from 'react'

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
    <Link className={className} href={href} prefetch={false}>
      {children}
    </Link>
  )
}
