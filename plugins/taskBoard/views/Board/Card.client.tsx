'use client'

import { useSortable } from '@dnd-kit/sortable'
import type { CSSProperties, SyntheticEvent } from 'react'

import type { BoardCard } from '../../cards'
import { CardFace } from './CardFace.client'
import { cardId, type Step, type Steps } from './lanes.client'
import { MoveMenu } from './MoveMenu.client'

type Props = {
  card: BoardCard
  /** Where it may go. */
  steps: () => Steps
  onMove: (step: Step) => void
}

/** The menu is pressed, not dragged. */
const keepFromCard = (event: SyntheticEvent) => event.stopPropagation()

/** A card: moved by mouse, by touch, by Space and arrow keys, or by its menu. */
export const Card = ({ card, steps, onMove }: Props) => {
  const { attributes, isDragging, listeners, setActivatorNodeRef, setNodeRef, transform, transition } =
    useSortable({ id: card.id, attributes: { role: 'group', roleDescription: 'card' } })
  const style: CSSProperties = {
    transform: transform ? `translate3d(${transform.x}px, ${transform.y}px, 0)` : undefined,
    transition,
  }
  return (
    <div
      {...attributes}
      {...listeners}
      ref={(node) => {
        setNodeRef(node)
        setActivatorNodeRef(node)
      }}
      className={`pm-card${isDragging ? ' pm-card--held' : ''}`}
      style={style}
      id={cardId(card.id)}
      aria-label={card.title}
    >
      <CardFace card={card} />
      <span className="pm-card__move" onMouseDown={keepFromCard} onTouchStart={keepFromCard}>
        <MoveMenu title={card.title} steps={steps} onMove={onMove} />
      </span>
    </div>
  )
}
