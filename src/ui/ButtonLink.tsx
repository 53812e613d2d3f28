import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'

type ButtonLinkProps = {
  href: string
  /** One filled button a screen; all others outlined. */
  primary?: boolean
  /** A file to save: an ordinary link, not a change of page. */
  download?: boolean
  className?: string
  children: ReactNode
}

/** The classes of Payload's button, for links and buttons that need no script. */
export const buttonClass = (primary = false, className = ''): string =>
  `btn btn--style-${primary ? 'primary' : 'secondary'} btn--size-medium btn--no-margin pm-btn ${className}`.trim()

/** A link that looks like a button. */
export const ButtonLink = ({ href, primary, download, className, children }: ButtonLinkProps) =>
  download ? (
    <a className={buttonClass(primary, className)} href={href} download>
      {children}
    </a>
  ) : (
    <Link className={buttonClass(primary, className)} href={href} prefetch={false}>
      {children}
    </Link>
  )
