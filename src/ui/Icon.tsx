const SHAPES = {
  board: 'M4 4.5H8V15.5H4ZM12 4.5H16V11.5H12Z',
  calendar:
    'M7.33 3.33V6M12.67 3.33V6M4 8.67H16M5.33 4.67H14.67C15.4 4.67 16 5.26 16 6V15.33C16 16.07 15.4 16.67 14.67 16.67H5.33C4.6 16.67 4 16.07 4 15.33V6C4 5.26 4.6 4.67 5.33 4.67Z',
  chat: 'M4 5H16V13H10L6.5 16V13H4Z',
  check: 'M15.33 6L8 13.33L4.67 10',
  chevron: 'M14 8L10 12L6 8',
  close: 'M14 6L6 14M6 6L14 14',
  list: 'M4 5.5H16M4 10H16M4 14.5H16',
  lock: 'M7.5 9.5V7.5A2.5 2.5 0 0 1 12.5 7.5V9.5M6.5 9.5H13.5V15H6.5Z',
  photo: 'M4 5H16V15H4ZM4 13L8 9.5L11 12L13 10.5L16 13',
  plus: 'M5.33 10H14.67M10 5.33V14.67',
  search:
    'M16 16L13.13 13.13M14.67 9.33C14.67 12.28 12.28 14.67 9.33 14.67C6.39 14.67 4 12.28 4 9.33C4 6.39 6.39 4 9.33 4C12.28 4 14.67 6.39 14.67 9.33Z',
  warn: 'M10 4L17 16H3ZM10 8.5V11.5M10 13.8h.01',
} as const

export type IconName = keyof typeof SHAPES

/** An outline icon of 20 px in the colour of the text. Always beside a word, so it is hidden from screen readers. */
export const Icon = ({ name, className }: { name: IconName; className?: string }) => (
  <svg className={`pm-icon${className ? ` ${className}` : ''}`} viewBox="0 0 20 20" aria-hidden="true">
    <path d={SHAPES[name]} />
  </svg>
)
