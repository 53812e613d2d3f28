/** What the screens of the admin ask the server for. */
const NAMES: ReadonlySet<string> = new Set([
  'form-state',
  'get-default-layout',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'table-state',
])

/**
 * Whether a name is that of a server function. Payload looks names up in a plain object: `constructor` is found there
 * too, and answers the whole request, cookies and the user's sessions included.
 */
export const isServerFunction = (name: string): boolean => NAMES.has(name)
