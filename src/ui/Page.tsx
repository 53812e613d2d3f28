import { SetStepNav } from '@payloadcms/ui'
import type { ReactNode } from 'react'

type PageProps = {
  /** The way here, after Home; the last is this page. */
  crumbs: { label: string; url?: string }[]
  /** The one main action again, at the bottom edge of a phone. */
  thumb?: ReactNode
  children: ReactNode
}

/** The frame of a page of our own inside Payload's template: breadcrumbs, gutter, main content. */
export const Page = ({ crumbs, thumb, children }: PageProps) => (
  <main className="pm-page" id="main">
    <SetStepNav nav={crumbs} />
    {children}
    {thumb ? <div className="pm-thumb">{thumb}</div> : null}
  </main>
)
