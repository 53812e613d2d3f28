'use client'

import { Popup, PopupList } from '@payloadcms/ui'

import { buttonClass } from '../buttonClass'
import type { Action } from './action'
import { useActions } from './ActionHost.client'

/** A button that opens one action. */
export const ActionButton = ({
  action,
  label,
  primary,
  link,
}: {
  action: Action
  label: string
  primary?: boolean
  link?: boolean
}) => {
  const open = useActions()
  return (
    <button type="button" className={link ? 'pm-link' : buttonClass(primary)} onClick={() => open(action)}>
      {label}
    </button>
  )
}

export type NamedAction = { label: string; action: Action }

/** A button with a menu of actions under it; without a label, the three dots of a row. */
export const ActionMenu = ({
  actions,
  label,
  name,
}: {
  actions: readonly NamedAction[]
  label?: string
  /** For a screen reader, where the button shows dots alone. */
  name?: string
}) => {
  const open = useActions()
  return (
    <Popup
      className="pm-menu"
      horizontalAlign="right"
      buttonType="custom"
      button={
        <span className={label ? buttonClass() : 'pm-dots'} aria-label={name}>
          {label ?? '⋯'}
        </span>
      }
      render={({ close }) => (
        <PopupList.ButtonGroup>
          {actions.map(({ label: words, action }) => (
            <PopupList.Button
              key={words}
              onClick={() => {
                close()
                open(action)
              }}
            >
              {words}
            </PopupList.Button>
          ))}
        </PopupList.ButtonGroup>
      )}
    />
  )
}
