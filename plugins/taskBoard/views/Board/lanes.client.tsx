import type { BoardCard, BoardLane } from '../../cards'

/** Lanes are droppable beside the cards, whose ids are numbers. */
export const laneOf = (lanes: readonly BoardLane[], id: string | number): BoardLane | undefined =>
  lanes.find(({ status, cards }) => status === id || cards.some((card) => card.id === id))

export const cardIn = (lanes: readonly BoardLane[], id: string | number): BoardCard | undefined =>
  lanes.flatMap(({ cards }) => cards).find((card) => card.id === id)

/** The lanes with one card taken out and put in at a place of another lane, or of its own. */
export const withMoved = (
  lanes: readonly BoardLane[],
  id: number,
  status: string,
  index: number,
): readonly BoardLane[] => {
  const card = cardIn(lanes, id)
  if (!card) return lanes
  return lanes.map((lane) => {
    const others = lane.cards.filter((other) => other.id !== id)
    const left = others.length < lane.cards.length ? 1 : 0
    const cards = lane.status === status ? [...others.slice(0, index), card, ...others.slice(index)] : others
    return { ...lane, cards, total: lane.total - left + (lane.status === status ? 1 : 0) }
  })
}

/** What a card that stands in a lane stands before: the card after it, or what is not shown, or nothing. */
export const afterIn = ({ cards, next }: BoardLane, id: number): number | null =>
  cards[cards.findIndex((card) => card.id === id) + 1]?.id ?? next

/** The element of a card. */
export const cardId = (id: number): string => `card-${id}`

/** Where a card stands, for who does not see it. */
export const placeInWords = (lanes: readonly BoardLane[], id: number): string => {
  const lane = laneOf(lanes, id)
  const place = lane?.cards.findIndex((card) => card.id === id)
  return lane && place !== undefined
    ? `${cardIn(lanes, id)?.title} is in ${lane.label}, place ${place + 1} of ${lane.cards.length}.`
    : ''
}

export type Step = { label: string; status: string; index: number }
export type Steps = { lanes: Step[]; places: Step[] }

/** Where a card's menu can send it: another lane, at its end (the finished at the top), or one place up or down in its own. */
export const stepsOf = (lanes: readonly BoardLane[], id: number): Steps => {
  const own = laneOf(lanes, id)
  if (!own) return { lanes: [], places: [] }
  const index = own.cards.findIndex((card) => card.id === id)
  const others = lanes
    .filter((lane) => lane !== own)
    .map(({ label, status, cards }) => ({ label, status, index: status === 'done' ? 0 : cards.length }))
  const places = [
    ...(index > 0 ? [{ label: 'Up', status: own.status, index: index - 1 }] : []),
    ...(index < own.cards.length - 1 ? [{ label: 'Down', status: own.status, index: index + 1 }] : []),
  ]
  return { lanes: others, places }
}
