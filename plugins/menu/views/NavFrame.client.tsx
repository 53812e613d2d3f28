'use client'

import { useNav } from '@payloadcms/ui'
import { useEffect, useRef, useSyncExternalStore, type ReactNode } from 'react'

import { Icon } from '@/ui/Icon'

const WIDE = '(min-width: 1025px)'

const watchWidth = (changed: () => void) => {
  const query = window.matchMedia(WIDE)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** Payload's own pages have no anchor for their content: the part after the top bar takes the focus. */
const skipToContent = (event: { preventDefault: () => void }) => {
  const content = document.querySelector<HTMLElement>('#main, .template-default__wrap > .app-header + *')
  if (!content) return
  event.preventDefault()
  content.tabIndex = -1
  content.focus()
}

/**
 * Holds the menu. On a wide screen it always stands open (Payload would close it below 1441 px); on a small one it
 * covers the screen, closes with Esc, and gives the focus back.
 */
export const NavFrame = ({ children }: { children: ReactNode }) => {
  const { navOpen, setNavOpen, navRef, hydrated } = useNav()
  const wide = useSyncExternalStore(
    watchWidth,
    () => window.matchMedia(WIDE).matches,
    () => true,
  )
  const covers = navOpen && !wide
  const closeButton = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (!covers) return
    // Before the focus moves: with `autoFocus` it has moved already when an effect asks who had it.
    const opener = document.activeElement
    closeButton.current?.focus()
    document.body.style.overflow = 'hidden'
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setNavOpen(false)
    }
    window.addEventListener('keydown', onKey)
    return () => {
      document.body.style.overflow = ''
      window.removeEventListener('keydown', onKey)
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [covers, setNavOpen])

  const classes = ['nav', (navOpen || wide) && 'nav--nav-open', hydrated && 'nav--nav-hydrated']
  return (
    <>
      <a className="pm-skip" href="#main" onClick={skipToContent}>
        Skip to content
      </a>
      <aside className={classes.filter(Boolean).join(' ')} inert={hydrated && !wide && !navOpen}>
        <div className="nav__scroll" ref={navRef}>
          {children}
        </div>
        {covers ? (
          <button
            ref={closeButton}
            className="pm-nav__close"
            type="button"
            aria-label="Close menu"
            onClick={() => setNavOpen(false)}
          >
            <Icon name="close" />
          </button>
        ) : null}
      </aside>
    </>
  )
}
