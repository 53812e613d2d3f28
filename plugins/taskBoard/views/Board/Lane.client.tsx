'use client'

import { useDroppable } from '@dnd-kit/core'
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { listAddress } from '@/ui/lists/listAddress'
import { PageLink } from '@/ui/PageLink'

import type { BoardLane } from '../../cards'
import { Card } from './Card.client'
import { stepsOf, type Step } from './lanes.client'
import { QuickAdd, type QuickAddChoices } from './QuickAdd.client'

type Props = {
  lane: BoardLane
  lanes: readonly BoardLane[]
  /** On a phone one lane is shown at a time. */
  shown: boolean
  allDoneHref: string | null
  choices: QuickAddChoices
  onMove: (id: number, step: Step) => void
}

/** One status as a column of cards. */
export const Lane = ({ lane, lanes, shown, allDoneHref, choices, onMove }: Props) => {
  const { setNodeRef } = useDroppable({ id: lane.status })
  const hidden = lane.total - lane.cards.length
  return (
    <section
      ref={setNodeRef}
      id={`lane-${lane.status}`}
      className={`pm-lane pm-lane--${lane.status}${shown ? ' pm-lane--shown' : ''}`}
      aria-labelledby={`lane-${lane.status}-name`}
    >
      <h2 id={`lane-${lane.status}-name`}>
        {lane.label} <span>{lane.total.toLocaleString('en-US')}</span>
      </h2>
      <SortableContext items={lane.cards.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
        {lane.cards.map((card) => (
          <Card
            key={card.id}
            card={card}
            steps={() => stepsOf(lanes, card.id)}
            onMove={(step) => onMove(card.id, step)}
          />
        ))}
      </SortableContext>
      {hidden > 0 ? (
        <p className="pm-lane__rest">
          {lane.status === 'done' && allDoneHref ? (
            <PageLink className="pm-link" href={allDoneHref}>
              Show all {lane.total.toLocaleString('en-US')}
            </PageLink>
          ) : (
            <>
              {hidden.toLocaleString('en-US')} more:{' '}
              <PageLink className="pm-link" href={listAddress('tasks', [['status', 'equals', lane.status]])}>
                see the list
              </PageLink>
            </>
          )}
        </p>
      ) : null}
      <QuickAdd status={lane.status} lane={lane.label} {...choices} />
    </section>
  )
}
