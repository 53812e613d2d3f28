/** The business's mark: a house. */
export const Mark = () => (
  <svg className="pm-mark" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M10 1.5 18 8v10.5h-5.5V12h-5v6.5H2V8z" />
  </svg>
)
