/**
 * How much the server's JavaScript may hold, in MB. Where Node.js may take as much as the machine has, it lets memory grow
 * several times over before it looks for what is no longer needed; under a limit it looks earlier, at no cost that shows.
 * Twice what a large import or report has been seen to take.
 */
const HEAP_MB = 1536

/** Arguments of Node.js for a server, unless `NODE_OPTIONS` says another limit. */
export const heapLimit = (nodeOptions: string | undefined): string[] =>
  /--max[-_]old[-_]space[-_]size/.test(nodeOptions ?? '') ? [] : [`--max-old-space-size=${HEAP_MB}`]
