import type { ReactNode } from 'react'

type EmptyStateProps = {
  /** What is missing, in a sentence: 'No account is more than 120 days past due'. */
  title: string
  /** What there would be otherwise. */
  children?: ReactNode
  /** The one way on: 'Clear filters', 'Add tenant'. */
  action?: ReactNode
}

/** What stands where rows would stand when there are none. */
export const EmptyState = ({ title, children, action }: EmptyStateProps) => (
  <div className="pm-empty">
    <h3>{title}</h3>
    {children ? <p>{children}</p> : null}
    {action}
  </div>
)
