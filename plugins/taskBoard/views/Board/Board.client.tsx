'use client'

import {
  DndContext,
  DragOverlay,
  KeyboardSensor,
  MeasuringStrategy,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
  type DragOverEvent,
  type UniqueIdentifier,
} from '@dnd-kit/core'
import { useEffect, useId, useRef, useState } from 'react'

import type { BoardLane } from '../../cards'
import { CardFace } from './CardFace.client'
import { boardDrag, INSTRUCTIONS } from './dragging.client'
import { Lane } from './Lane.client'
import { LaneTabs } from './LaneTabs.client'
import { cardId, cardIn, laneOf, placeInWords, withMoved } from './lanes.client'
import type { QuickAddChoices } from './QuickAdd.client'
import { useLanes } from './useLanes.client'

type Props = QuickAddChoices & {
  lanes: readonly BoardLane[]
  /** Where the lane of the finished is shown whole; null where it is. */
  allDoneHref: string | null
}

/** Where a card would stand that is let go over a card or a lane. */
const placeOver = (lanes: readonly BoardLane[], over: UniqueIdentifier) => {
  const lane = laneOf(lanes, over)
  if (!lane) return null
  const index = lane.cards.findIndex(({ id }) => id === over)
  return { status: lane.status, index: index < 0 ? lane.cards.length : index }
}

/** The lanes, and the card in the hand. */
export const Board = ({ lanes: told, allDoneHref, ...choices }: Props) => {
  const [held, setHeld] = useState<number | null>(null)
  const [shown, setShown] = useState<string>('todo')
  const { lanes, setLanes, keep, put } = useLanes(told, held !== null)
  /** The card that a menu moved last, and where it stands now, in words. */
  const [sent, setSent] = useState<{ id: number; words: string } | null>(null)
  const before = useRef(lanes)
  const [drag] = useState(() => boardDrag(told))
  useEffect(() => drag.see(lanes), [drag, lanes])
  // In another lane the card is another element: whoever moved it by keyboard goes on from there.
  useEffect(() => {
    if (sent) document.getElementById(cardId(sent.id))?.focus()
  }, [sent])

  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    // A finger that scrolls moves at once; one that drags waits.
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
    useSensor(KeyboardSensor, {
      coordinateGetter: drag.arrowKeys,
      keyboardCodes: { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] },
    }),
  )

  const onDragOver = ({ active, over }: DragOverEvent) => {
    const place = over ? placeOver(lanes, over.id) : null
    if (!place || place.status === laneOf(lanes, active.id)?.status) return
    const moved = withMoved(lanes, Number(active.id), place.status, place.index)
    setLanes(moved)
    // Before it is drawn: what is said of the card's new place must not be read from the old.
    drag.see(moved)
    // The card now stands there itself.
    drag.hold(active.id, over?.id ?? active.id)
  }
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    const id = Number(active.id)
    // Whoever presses quickly drops it before the last arrow key has been drawn.
    const at = drag.target() ?? over?.id ?? active.id
    drag.letGo()
    setHeld(null)
    const place = at === active.id ? null : placeOver(lanes, at)
    const moved = place ? withMoved(lanes, id, place.status, place.index) : lanes
    const order = (all: readonly BoardLane[]) =>
      all.map(({ cards }) => cards.map((card) => card.id)).join(';')
    if (order(moved) !== order(before.current)) void keep(moved, id)
  }

  const heldCard = held === null ? undefined : cardIn(lanes, held)
  return (
    <DndContext
      // Numbered by itself, the browser's would differ from the server's.
      id={useId()}
      sensors={sensors}
      collisionDetection={drag.overWhat}
      measuring={{ droppable: { strategy: MeasuringStrategy.Always } }}
      accessibility={{
        announcements: drag.announcements,
        screenReaderInstructions: { draggable: INSTRUCTIONS },
      }}
      onDragStart={({ active }) => {
        before.current = lanes
        drag.letGo()
        setHeld(Number(active.id))
      }}
      onDragOver={onDragOver}
      onDragEnd={onDragEnd}
      onDragCancel={() => {
        drag.letGo()
        setHeld(null)
        drag.see(before.current)
        setLanes(before.current)
      }}
    >
      <LaneTabs lanes={lanes} shown={shown} onShow={setShown} />
      <div className="pm-board">
        {lanes.map((lane) => (
          <Lane
            key={lane.status}
            lane={lane}
            lanes={lanes}
            shown={lane.status === shown}
            allDoneHref={allDoneHref}
            choices={choices}
            onMove={(id, { status, index }) => {
              void put(id, status, index)
              setSent({ id, words: placeInWords(withMoved(lanes, id, status, index), id) })
            }}
          />
        ))}
      </div>
      <p className="pm-board__hint">
        Drag a card, or press Space to pick it up, arrow keys to move it, Space to drop it. The ⋯ menu does
        the same.
      </p>
      <p className="pm-sr-only" role="status">
        {sent?.words}
      </p>
      <DragOverlay dropAnimation={null}>
        {heldCard ? (
          <div className="pm-card pm-card--lifted">
            <CardFace card={heldCard} />
          </div>
        ) : null}
      </DragOverlay>
    </DndContext>
  )
}
