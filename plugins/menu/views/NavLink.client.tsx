'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

import { PageLink } from '@/ui/PageLink'

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
    <PageLink className="nav__link" href={href} aria-current={here ? 'page' : undefined}>
      {children}
    </PageLink>
  )
}
