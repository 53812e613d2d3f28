import { formatCents } from '@/domain/money/formatMoney'

import { AGEING_PARTS, type AgeingBuckets } from './AgeingBar'
import { PageLink } from './PageLink'

type Part = keyof AgeingBuckets

type AgeingKeyProps = {
  buckets: AgeingBuckets
  /** How many accounts owe in each part. */
  accounts?: Partial<Record<Part, number>>
  /** Where a part leads: the same report, filtered to it. Without it the part is plain text. */
  hrefOf?: (part: Part) => string
}

const shareOf = (part: number, whole: number): string =>
  whole > 0 ? `${((part / whole) * 100).toFixed(1)}%` : '0.0%'

const accountsIn = (count: number): string => `${count} ${count === 1 ? 'account' : 'accounts'}`

/** The figures of the ageing bar, a part each: amount, share, number of accounts. */
export const AgeingKey = ({ buckets, accounts, hrefOf }: AgeingKeyProps) => {
  const whole = AGEING_PARTS.reduce((sum, { key }) => sum + buckets[key], 0)
  return (
    <div className="pm-agekey">
      {AGEING_PARTS.map(({ key, label }, index) => {
        const count = accounts?.[key]
        const notes = [shareOf(buckets[key], whole), count === undefined ? '' : accountsIn(count)]
        const content = (
          <>
            <span className="pm-agekey__label">
              <i className={`pm-a${index}`} />
              {label}
            </span>
            <b className="pm-money">{formatCents(buckets[key])}</b>
            <span className="pm-caption">{notes.filter(Boolean).join(' · ')}</span>
          </>
        )
        return hrefOf ? (
          <PageLink key={key} href={hrefOf(key)}>
            {content}
          </PageLink>
        ) : (
          <div key={key}>{content}</div>
        )
      })}
    </div>
  )
}
