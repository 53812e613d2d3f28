import type { AnchorHTMLAttributes } from 'react'

type PageLinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }

/**
 * A link to another page of the product. It is a plain anchor, which costs nothing to render: a table has hundreds, and
 * a component for each made up a third of a report's time. `PageLinks` opens it without loading the whole page anew.
 */
export const PageLink = ({ children, ...anchor }: PageLinkProps) => (
  <a data-page-link="" {...anchor}>
    {children}
  </a>
)
