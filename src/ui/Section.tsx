import { useId, type ReactNode } from 'react'

type SectionProps = {
  title: string
  /** The way to all of it, at the right of the heading. */
  aside?: ReactNode
  children: ReactNode
}

/** A part of a page under its own heading. */
export const Section = ({ title, aside, children }: SectionProps) => {
  const id = useId()
  return (
    <section className="pm-section" aria-labelledby={id}>
      <div className="pm-section__head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
