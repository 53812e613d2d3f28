import type { Config, PayloadRequest } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import { DomainError } from '@/domain/errors'
import { addressOfBody } from '@/lib/parameters/addressOfBody'

import { businessToday } from '@/lib/businessToday'
import { REPORT_ANSWERS, type ReportAnswer } from './reportAnswers'

type Extension = NonNullable<NonNullable<Config['graphQL']>['queries']>
type GraphQL = Parameters<Extension>[0]
type Args = Readonly<Record<string, unknown>>

const asIs = (value: unknown): unknown => value

const scalarsOf = ({ GraphQLScalarType, valueFromASTUntyped }: GraphQL) => ({
  filter: new GraphQLScalarType({
    name: 'ReportFilter',
    description: 'A text, a number, or a list of them: what the report’s own address takes.',
    serialize: asIs,
    parseValue: asIs,
    parseLiteral: (literal, variables) => valueFromASTUntyped(literal, variables),
  }),
  figures: new GraphQLScalarType({
    name: 'ReportFigures',
    description: 'A report as its own address answers it as JSON. Money is whole cents.',
    serialize: asIs,
  }),
})

/** How many reports one request may ask: by aliases a short text could ask the same large one a thousand times. */
const MOST_REPORTS = 20

/** By the request's context: each query is given a request of its own before it, and the context is one. */
const asked = new WeakMap<PayloadRequest['context'], number>()

const countedIn = ({ context }: PayloadRequest): void => {
  const before = asked.get(context)
  const reports = before === undefined ? 1 : before + 1
  asked.set(context, reports)
  if (reports > MOST_REPORTS)
    throw new DomainError(
      'TOO_LARGE',
      `One request asks for ${MOST_REPORTS} reports at most. Ask for the others in a further one.`,
      { most: MOST_REPORTS },
    )
}

const given = (args: Args): Args =>
  Object.fromEntries(Object.entries(args).filter(([, value]) => value !== null && value !== undefined))

const resolved = async ({ answer }: ReportAnswer, args: Args, req: PayloadRequest): Promise<object> => {
  // Whoever may see no report is not told which filters can be read.
  requirePermission(req, 'reports.money')
  countedIn(req)
  return answer(req, addressOfBody(given(args)), await businessToday(req))
}

/** The figures of every report over GraphQL: one query each, its filters as arguments. */
export const reportQueries =
  (others: Extension | undefined): Extension =>
  (graphQL, context) => {
    const { filter, figures } = scalarsOf(graphQL)
    const type = new graphQL.GraphQLNonNull(figures)
    const queries = Object.entries(REPORT_ANSWERS).map(([name, report]): [string, unknown] => [
      name,
      {
        type,
        args: Object.fromEntries(
          report.parameters
            .filter((parameter) => parameter !== 'format')
            .map((parameter) => [parameter, { type: filter }]),
        ),
        resolve: (_source: unknown, args: Args, { req }: { req: PayloadRequest }) =>
          resolved(report, args, req),
      },
    ])
    const before: Readonly<Record<string, unknown>> = others?.(graphQL, context) ?? {}
    return { ...before, ...Object.fromEntries<unknown>(queries) }
  }
