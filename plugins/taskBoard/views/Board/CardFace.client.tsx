import { Icon } from '@/ui/Icon'
import { StatusPill, type StatusTone } from '@/ui/StatusPill'
import type { DueWords } from '@/domain/tasks/dueWords'

import type { BoardCard } from '../../cards'

const TONES: Readonly<Record<Exclude<DueWords['state'], 'done'>, StatusTone>> = {
  late: 'bad',
  today: 'look',
  later: 'plain',
}

const Due = ({ due }: { due: DueWords }) =>
  due.state === 'done' ? (
    <span className="pm-caption">{due.words}</span>
  ) : (
    <StatusPill tone={TONES[due.state]}>{due.words}</StatusPill>
  )

const Count = ({ icon, count, words }: { icon: 'chat' | 'photo'; count: number; words: [string, string] }) =>
  count === 0 ? null : (
    <span className="pm-card__count">
      <Icon name={icon} />
      {count}
      <span className="pm-sr-only"> {count === 1 ? words[0] : words[1]}</span>
    </span>
  )

/** What a card says, apart from how it is moved. */
export const CardFace = ({ card }: { card: BoardCard }) => (
  <>
    <a className="pm-card__title" href={`/admin/collections/tasks/${card.id}`} draggable={false}>
      {card.title}
    </a>
    <p className="pm-card__where">
      {card.priority ? (
        <>
          <strong>{card.priority}</strong> ·{' '}
        </>
      ) : null}
      {[card.type, card.place].filter(Boolean).join(' · ')}
    </p>
    <div className="pm-card__foot">
      {card.due ? <Due due={card.due} /> : null}
      <Count icon="photo" count={card.photos} words={['photo', 'photos']} />
      <Count icon="chat" count={card.comments} words={['comment', 'comments']} />
      {card.person ? (
        <span className="pm-card__who" title={card.person.name}>
          <span aria-hidden="true">{card.person.initials}</span>
          <span className="pm-sr-only">{card.person.name}</span>
        </span>
      ) : null}
    </div>
  </>
)
