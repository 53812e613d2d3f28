/** Grey bars where rows will stand. They show after 300 ms only: a quick answer does not flicker. */
export const Skeleton = ({ rows = 5 }: { rows?: number }) => (
  <div className="pm-skeleton" aria-hidden="true">
    {Array.from({ length: rows }, (_, row) => (
      <div key={row} className="pm-skeleton__row">
        <span style={{ width: `${48 + ((row * 29) % 37)}%` }} />
        <span />
        <span />
      </div>
    ))}
  </div>
)
