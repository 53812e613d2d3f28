'use client'

import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

type NavLinkProps = {
  href: string
  /** Marked only on this very page, not on the pages below it. */
  exact?: boolean
  children: ReactNode
}

/** An entry of the menu; the one for this page is marked. */
export const NavLink = ({ href, exact = false, children }: NavLinkProps) => {
  const pathname = usePathname()
  const here = pathname === href || (!exact && pathname.startsWith(`${href}/`))
  return (
    <Link className="nav__link" href={href} prefetch={false} aria-current={here ? 'page' : undefined}>
      {children}
    </Link>
  )
}
