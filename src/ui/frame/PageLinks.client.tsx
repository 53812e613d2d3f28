'use client'

import { useRouteTransition } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, type ReactNode } from 'react'

/** A click, or Enter, that asks for nothing but the page: no new tab, no new window, no download. */
const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

/** Opens what a `PageLink` points to in this page, as Payload's own links do, its bar at the top included. */
export const PageLinks = ({ children }: { children: ReactNode }) => {
  const router = useRouter()
  const { startRouteTransition } = useRouteTransition()
  useEffect(() => {
    const open = (event: MouseEvent) => {
      // Whoever was asked first may have kept it: a form that is not saved yet.
      if (event.defaultPrevented || !isPlain(event) || !(event.target instanceof Element)) return
      const link = event.target.closest('a[data-page-link]')
      if (!(link instanceof HTMLAnchorElement)) return
      if (link.origin !== window.location.origin || (link.target !== '' && link.target !== '_self')) return
      event.preventDefault()
      startRouteTransition(() => router.push(link.href))
    }
    document.addEventListener('click', open)
    return () => document.removeEventListener('click', open)
  }, [router, startRouteTransition])
  return children
}
