'use client'

import { Popup, PopupList } from '@payloadcms/ui'

import { useRuns } from '@/ui/useRuns.client'

import type { Step, Steps } from './lanes.client'

type Props = {
  title: string
  /** Where the card may go. */
  steps: () => Steps
  onMove: (step: Step) => void
}

/**
 * What dragging does, as a menu: another lane, or one place up or down. A page is sent with its dots alone: a hundred menus
 * that nobody can open yet took longer to make than their cards.
 */
export const MoveMenu = ({ title, steps, onMove }: Props) => {
  const runs = useRuns()
  const dots = (
    <span className="pm-dots" aria-label={`Move ${title} to…`}>
      ⋯
    </span>
  )
  if (!runs) return dots
  return (
    <Popup
      className="pm-menu"
      horizontalAlign="right"
      buttonType="custom"
      button={dots}
      render={({ close }) => {
        const { lanes, places } = steps()
        const items = (list: readonly Step[]) =>
          list.map((step) => (
            <PopupList.Button
              key={step.label}
              onClick={() => {
                close()
                onMove(step)
              }}
            >
              {step.label}
            </PopupList.Button>
          ))
        return (
          <>
            <PopupList.GroupLabel label="Move to" />
            <PopupList.ButtonGroup>{items(lanes)}</PopupList.ButtonGroup>
            {places.length > 0 ? (
              <>
                <PopupList.Divider />
                <PopupList.ButtonGroup>{items(places)}</PopupList.ButtonGroup>
              </>
            ) : null}
          </>
        )
      }}
    />
  )
}
