import { EXPORT_FORMATS, type ExportFormat } from './exportTable'

const LABELS: Readonly<Record<ExportFormat, string>> = {
  csv: 'CSV',
  xlsx: 'Excel (XLSX)',
  pdf: 'PDF, to print',
}

/** The same address once for each kind of file, as a menu names them. */
export const downloadsOf = (hrefOf: (format: ExportFormat) => string): { label: string; href: string }[] =>
  EXPORT_FORMATS.map((format) => ({ label: LABELS[format], href: hrefOf(format) }))
