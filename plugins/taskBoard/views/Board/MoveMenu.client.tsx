'use client'

import { Popup, PopupList } from '@payloadcms/ui'

import type { Step } from './lanes.client'

type Props = {
  title: string
  steps: { lanes: Step[]; places: Step[] }
  onMove: (step: Step) => void
}

/** What dragging does, as a menu: another lane, or one place up or down. */
export const MoveMenu = ({ title, steps, onMove }: Props) => (
  <Popup
    className="pm-menu"
    horizontalAlign="right"
    buttonType="custom"
    button={
      <span className="pm-dots" aria-label={`Move ${title} to…`}>
        ⋯
      </span>
    }
    render={({ close }) => {
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
          <PopupList.ButtonGroup>{items(steps.lanes)}</PopupList.ButtonGroup>
          {steps.places.length > 0 ? (
            <>
              <PopupList.Divider />
              <PopupList.ButtonGroup>{items(steps.places)}</PopupList.ButtonGroup>
            </>
          ) : null}
        </>
      )
    }}
  />
)
