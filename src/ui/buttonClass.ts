/** The classes of Payload's button, for links and buttons that need no script. */
export const buttonClass = (primary = false, className = ''): string =>
  `btn btn--style-${primary ? 'primary' : 'secondary'} btn--size-medium btn--no-margin pm-btn ${className}`.trim()
