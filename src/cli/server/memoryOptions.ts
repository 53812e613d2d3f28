/**
 * How much the server's JavaScript may hold, in MB. Where Node.js may take as much as the machine has, it lets memory grow
 * several times over before it looks for what is no longer needed; under a limit it looks earlier, at no cost that shows.
 * Twice what a large import or report has been seen to take.
 */
const HEAP_MB = 1536

/**
 * A few seconds after the last request V8 would clear up, shrink its memory and drop what it has compiled: whoever comes
 * back after a minute would find the server slow again, and an office comes back all day.
 */
const STAY_WARM = '--no-memory-reducer'

/** Arguments of Node.js for a server. How much it may hold is its owner's to say, in `NODE_OPTIONS`. */
export const memoryOptions = (nodeOptions: string | undefined): string[] => [
  STAY_WARM,
  ...(/--max[-_]old[-_]space[-_]size/.test(nodeOptions ?? '') ? [] : [`--max-old-space-size=${HEAP_MB}`]),
]
