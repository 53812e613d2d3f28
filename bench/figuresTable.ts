import type { Measured } from './measure/figure'

const shown = (value: number, unit: string): string =>
  `${value.toLocaleString('en-US', { maximumFractionDigits: value < 100 ? 1 : 0 })} ${unit}`

const wanted = (name: string, target: number | null): string => {
  if (target === null) return ''
  return `${name.includes('-vs-') ? '≥' : '≤'} ${target}`
}

const verdict = ({ ok, target }: Measured['figure']): string => {
  if (target === null) return ''
  return ok ? 'ok' : 'MISSED'
}

/** The figures for people: a line each, columns aligned. */
export const figuresTable = (all: readonly Measured[]): string => {
  const rows = [
    ['figure', 'ours', 'other', 'ratio', 'target', '', 'compared with'],
    ...all.map(({ figure, comparedWith }) => [
      figure.name,
      shown(figure.value, figure.unit),
      shown(figure.against, figure.unit),
      figure.ratio.toFixed(2),
      wanted(figure.name, figure.target),
      verdict(figure),
      comparedWith,
    ]),
  ]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 1)))
  const isNumber = (column: number): boolean => column >= 1 && column <= 4
  const cell = (text: string, column: number): string => {
    const width = widths?.[column] ?? text.length
    return isNumber(column) ? text.padStart(width) : text.padEnd(width)
  }
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n')
}
