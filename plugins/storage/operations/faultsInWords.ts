import type { FilesCheck } from './checkFiles'

/** Each fault of a look at the files as a line: ids, the files' own names and sizes, nothing of people. */
export const faultsInWords = ({ missing, changed, orphans }: FilesCheck): string[] => [
  ...missing.map(({ id, name }) => `File ${id} (${name}) is not there.`),
  ...changed.map(
    ({ id, name, bytes }) => `File ${id} (${name}) is not the ${bytes} bytes it was put in or generated as.`,
  ),
  ...orphans.map(({ name, bytes }) => `${name} (${bytes} bytes) has no record.`),
]
