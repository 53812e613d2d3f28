import type { ReactNode } from 'react'

import { PageLink } from './PageLink'

export type Figure = {
  label: string
  value: ReactNode
  /** The line under the figure: what it is made of. */
  note?: ReactNode
  /** Where the figure is explained. */
  href?: string
  /** `bad` for an amount that is past due. */
  tone?: 'bad'
}

/** A strip of figures. Each links to the list it sums. */
export const Figures = ({ figures, label }: { figures: readonly Figure[]; label: string }) => (
  <section className="pm-figures" aria-label={label}>
    {figures.map((figure) => {
      const content = (
        <>
          <span className="pm-figure__label">{figure.label}</span>
          <span className={`pm-figure__value${figure.tone === 'bad' ? ' pm-bad' : ''}`}>{figure.value}</span>
          {figure.note ? <span className="pm-figure__note">{figure.note}</span> : null}
        </>
      )
      return figure.href ? (
        <PageLink key={figure.label} href={figure.href}>
          {content}
        </PageLink>
      ) : (
        <div key={figure.label}>{content}</div>
      )
    })}
  </section>
)
