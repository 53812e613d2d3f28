'use client'

import { Popup, PopupList } from '@payloadcms/ui'

import { buttonClass } from './buttonClass'

export type Download = { label: string; href: string }

/** What a page shows as a file, in the kinds it comes in. */
export const DownloadMenu = ({ downloads }: { downloads: readonly Download[] }) => (
  <Popup
    className="pm-menu"
    horizontalAlign="right"
    buttonType="custom"
    button={<span className={buttonClass()}>Download</span>}
    render={({ close }) => (
      <PopupList.ButtonGroup>
        {downloads.map(({ label, href }) => (
          // A plain link: the router would fetch the file as if it were a page.
          <a
            key={href}
            className="pm-menu__file popup-button-list__button"
            href={href}
            download
            onClick={close}
          >
            {label}
          </a>
        ))}
      </PopupList.ButtonGroup>
    )}
  />
)
