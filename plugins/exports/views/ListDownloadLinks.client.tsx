'use client'

import { PopupList } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'

/** What of the list's address says which rows it shows. */
const FILTERS = /^(where\[|search$)/

/** The list as it is filtered, as a file to work on. */
export const ListDownloadLinks = ({ slug }: { slug: string }) => {
  const address = useSearchParams()
  const filters = [...address].filter(([name]) => FILTERS.test(name))
  const href = (format: string) =>
    `/api/exports/${slug}?${new URLSearchParams([['format', format], ...filters])}`
  return (
    <PopupList.ButtonGroup>
      <PopupList.Button href={href('csv')}>Download CSV</PopupList.Button>
      <PopupList.Button href={href('xlsx')}>Download Excel (XLSX)</PopupList.Button>
    </PopupList.ButtonGroup>
  )
}
