import type { StoredFile } from './types'

/** A row of `documents` as the queries answer it. */
export type FileRow = { readonly id: number; readonly title: string; readonly filename: string }

export const storedFile = ({ id, title, filename }: FileRow): StoredFile => ({
  id,
  title,
  url: `/api/documents/file/${encodeURIComponent(filename)}`,
})
