import type { ReactNode } from 'react'

import { buttonClass } from './buttonClass'
import { PageLink } from './PageLink'

type ButtonLinkProps = {
  href: string
  /** One filled button a screen; all others outlined. */
  primary?: boolean
  /** A file to save: an ordinary link, not a change of page. */
  download?: boolean
  className?: string
  children: ReactNode
}

/** A link that looks like a button. */
export const ButtonLink = ({ href, primary, download, className, children }: ButtonLinkProps) =>
  download ? (
    <a className={buttonClass(primary, className)} href={href} download>
      {children}
    </a>
  ) : (
    <PageLink className={buttonClass(primary, className)} href={href}>
      {children}
    </PageLink>
  )
