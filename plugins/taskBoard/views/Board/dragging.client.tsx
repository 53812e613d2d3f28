import {
  closestCenter,
  pointerWithin,
  rectIntersection,
  type Announcements,
  type CollisionDetection,
  type KeyboardCoordinateGetter,
  type UniqueIdentifier,
} from '@dnd-kit/core'

import type { BoardLane } from '../../cards'
import { cardIn, laneOf } from './lanes.client'

export const INSTRUCTIONS =
  'Press Space to pick the card up. Move it with the arrow keys, Space drops it, Escape puts it back.'

const neighbour = (
  lanes: readonly BoardLane[],
  here: UniqueIdentifier,
  code: string,
): UniqueIdentifier | undefined => {
  const lane = laneOf(lanes, here)
  if (!lane) return undefined
  const index = Math.max(
    lane.cards.findIndex(({ id }) => id === here),
    0,
  )
  if (code === 'ArrowUp') return lane.cards[index - 1]?.id
  if (code === 'ArrowDown') return lane.cards[index + 1]?.id
  const beside = lanes[lanes.indexOf(lane) + (code === 'ArrowRight' ? 1 : code === 'ArrowLeft' ? -1 : 0)]
  if (!beside || beside === lane) return undefined
  return beside.cards[Math.min(index, beside.cards.length - 1)]?.id ?? beside.status
}

/**
 * How cards are dragged over lanes that change under way. `see` tells it the lanes as they now are, `letGo` that no card
 * is in the hand, `hold` that a card has come to a place where the arrow keys sent it.
 */
export const boardDrag = (first: readonly BoardLane[]) => {
  let lanes = first
  /** Where the arrow keys are, while a card is moved by them. */
  let target: UniqueIdentifier | null = null

  /** Arrow keys go from card to card and from lane to lane, wherever those stand on the screen. */
  const arrowKeys: KeyboardCoordinateGetter = (event, { active, context: { droppableRects, over } }) => {
    if (!event.code.startsWith('Arrow')) return undefined
    event.preventDefault()
    const next = neighbour(lanes, target ?? over?.id ?? active, event.code)
    const rect = next === undefined ? undefined : droppableRects.get(next)
    if (next === undefined || !rect) return undefined
    target = next
    return { x: rect.left, y: rect.top }
  }

  /** What a card in the hand is over: where the arrow keys went; else the card under the pointer; else the lane's nearest. */
  const overWhat: CollisionDetection = (args) => {
    if (target !== null) return [{ id: target }]
    const under = pointerWithin(args)
    const [touched] = under.length > 0 ? under : rectIntersection(args)
    if (!touched) return []
    const card = under.find(({ id }) => cardIn(lanes, id))
    if (card) return [card]
    const ids = laneOf(lanes, touched.id)?.cards.map(({ id }) => id) ?? []
    const near = closestCenter({
      ...args,
      droppableContainers: args.droppableContainers.filter(({ id }) => ids.some((one) => one === id)),
    })
    return near.length > 0 ? near : [touched]
  }

  const where = (id: UniqueIdentifier, over: UniqueIdentifier): string => {
    const lane = laneOf(lanes, over)
    if (!lane) return ''
    const index = lane.cards.findIndex((card) => card.id === over)
    const count = lane.cards.length + (lane.cards.some((card) => card.id === id) ? 0 : 1)
    return `${lane.label}, place ${Math.max(index, 0) + 1} of ${count}`
  }
  const name = (id: UniqueIdentifier): string => cardIn(lanes, id)?.title ?? 'The card'

  const pickedUp = (id: UniqueIdentifier): string => `${name(id)} is picked up. It is in ${where(id, id)}.`

  /** What a screen reader says on the way. */
  const announcements: Announcements = {
    onDragStart: ({ active }) => pickedUp(active.id),
    onDragOver: ({ active, over }) => {
      if (!over) return undefined
      // A card that was just picked up is over itself: said otherwise, nobody would hear that it is in the hand.
      if (over.id === active.id && target === null) return pickedUp(active.id)
      return `${name(active.id)}: ${where(active.id, over.id)}.`
    },
    onDragEnd: ({ active, over }) =>
      over
        ? `${name(active.id)} is in ${where(active.id, over.id)}.`
        : `${name(active.id)} stays where it was.`,
    onDragCancel: ({ active }) => `${name(active.id)} stays where it was.`,
  }

  return {
    arrowKeys,
    overWhat,
    announcements,
    see: (now: readonly BoardLane[]): void => {
      lanes = now
    },
    hold: (id: UniqueIdentifier, at: UniqueIdentifier): void => {
      // Whoever presses quickly has sent it further meanwhile: there it goes next.
      if (target === at) target = id
    },
    /** Where the arrow keys have sent the card; null where it follows a pointer, or was not sent anywhere yet. */
    target: (): UniqueIdentifier | null => target,
    letGo: (): void => {
      target = null
    },
  }
}
