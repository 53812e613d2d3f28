import type { ReactNode } from 'react'

type PageHeadProps = {
  title: string
  /** One line under the title: what this page shows, as of when. */
  sub?: ReactNode
  /** Buttons, the one filled button last. */
  actions?: ReactNode
}

/** The head of a page of our own: title, one line, actions. */
export const PageHead = ({ title, sub, actions }: PageHeadProps) => (
  <header className="pm-head">
    <div>
      <h1>{title}</h1>
      {sub ? <p>{sub}</p> : null}
    </div>
    {actions ? <div className="pm-head__actions">{actions}</div> : null}
  </header>
)
