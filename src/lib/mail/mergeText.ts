import Handlebars from 'handlebars'

export type TemplateFault =
  | { readonly kind: 'unreadable'; readonly message: string }
  | { readonly kind: 'unknownFields'; readonly fields: readonly string[] }

const isField = (node: hbs.AST.Statement): node is hbs.AST.MustacheStatement =>
  node.type === 'MustacheStatement'

/** The name between the braces; nothing for what is more than a name, such as a call or a path. */
const nameOf = ({ path, params, hash }: hbs.AST.MustacheStatement): string | undefined => {
  if (params.length > 0 || (hash as hbs.AST.Hash | undefined) !== undefined) return undefined
  if (path.type !== 'PathExpression' || !('parts' in path)) return undefined
  const [part, ...more] = path.parts
  return typeof part === 'string' && more.length === 0 && path.depth === 0 && !path.data ? part : undefined
}

/**
 * What is wrong with a template that may only name fields: `{{tenant}}`. It is written by a user, so it can do nothing
 * else: no blocks, no helpers, no paths into other things.
 */
export const faultOfTemplate = (
  template: string,
  fields: Readonly<Record<string, string>>,
): TemplateFault | undefined => {
  let body: readonly hbs.AST.Statement[]
  try {
    body = Handlebars.parse(template).body
  } catch {
    return {
      kind: 'unreadable',
      message: 'A field is written {{tenant}}: two braces before it and two after it.',
    }
  }
  const unknown = new Set<string>()
  for (const node of body) {
    if (node.type === 'ContentStatement' || node.type === 'CommentStatement') continue
    const name = isField(node) ? nameOf(node) : undefined
    if (name === undefined)
      return { kind: 'unreadable', message: 'Only fields can stand between braces, such as {{tenant}}.' }
    if (!Object.hasOwn(fields, name)) unknown.add(name)
  }
  return unknown.size > 0 ? { kind: 'unknownFields', fields: [...unknown] } : undefined
}

/** The fields that a template names, each once, in the order it names them. */
const fieldsOf = (template: string): string[] => [
  ...new Set(
    Handlebars.parse(template)
      .body.filter(isField)
      .flatMap((node) => nameOf(node) ?? []),
  ),
]

export type Merged =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly empty: string[] }

/**
 * A template with its fields filled in, as plain text.
 * @returns the fields it names that have no value, when there are any: then there is no text
 */
export const mergeText = (template: string, values: Readonly<Record<string, string>>): Merged => {
  const empty = fieldsOf(template).filter((name) => !Object.hasOwn(values, name) || values[name] === '')
  if (empty.length > 0) return { ok: false, empty }
  const merge = Handlebars.compile(template, { strict: true, noEscape: true, knownHelpersOnly: true })
  return { ok: true, text: merge({ ...values }) }
}
