import type { Endpoint, PayloadRequest, Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'

import { requirePermission } from '@/access/requirePermission'
import { todayIn } from '@/domain/calendar/todayIn'
import { DomainError } from '@/domain/errors'
import { isRecord } from '@/domain/isRecord'
import { exportAnswer } from '@/lib/exports/exportAnswer'
import { badParameter } from '@/lib/parameters/badParameter'
import { readWords } from '@/lib/parameters/readWords'

import { listRows } from './listRows'
import { addressOf, listExportOf } from './lists'
import { LIST_FORMATS } from './listFormats'

const LONGEST_SEARCH = 200
const PARAMETERS = ['format', 'where', 'search']

const isWhere = (value: unknown): value is Where => isRecord(value)

/** The filter of the list on the screen: its address's own, what was searched, and that archived records are left out. */
const whereOf = async (req: PayloadRequest, slug: NonNullable<ReturnType<typeof listExportOf>>['slug']) => {
  const { where, search } = req.query
  if (where !== undefined && !isWhere(where))
    throw badParameter('where', 'write it as where[field][operator]=value.')
  if (search !== undefined && typeof search !== 'string') throw badParameter('search', 'give it once.')
  // Not of the parsed query: what cannot be decoded stands there as it was written.
  const words = readWords('search', req.searchParams.get('search') ?? '', LONGEST_SEARCH)
  const { config } = req.payload.collections[slug]
  const shown = await config.admin.baseFilter?.({ limit: 1, page: 1, req, sort: 'id' })
  const asked = mergeListSearchAndWhere({
    collectionConfig: config,
    search: words,
    where: where ?? {},
  })
  return { and: [asked, shown].filter((part): part is Where => Boolean(part)) }
}

/**
 * `GET /api/exports/:list?format=csv|xlsx&where[…]&search=`: a list as a file, with the filters of its screen, in the
 * columns the imports read. The permission table opens it to the office, and each record to those who may read it.
 */
export const listEndpoint: Endpoint = {
  path: '/exports/:list',
  method: 'get',
  handler: async (req) => {
    requirePermission(req, 'exports')
    // Not of the parsed query: Payload adds its own defaults there.
    for (const name of [...req.searchParams.keys()].map((key) => key.replace(/\[.*$/, '')))
      if (!PARAMETERS.includes(name))
        throw badParameter(name, `there is no such parameter. Known are ${PARAMETERS.join(', ')}.`)
    const format = LIST_FORMATS.find((known) => known === (req.query.format ?? 'csv'))
    if (!format) throw badParameter('format', `choose one of ${LIST_FORMATS.join(', ')}.`)
    const list = listExportOf(req.routeParams?.list)
    if (!list) throw new DomainError('NOT_FOUND', 'There is no such list to download.')

    const { timeZone } = await req.payload.findGlobal({ slug: 'settings', depth: 0, req })
    const today = todayIn(timeZone, Date.now())
    const { labels } = req.payload.collections[list.slug].config
    const title = list.called?.title ?? (typeof labels.plural === 'string' ? labels.plural : list.slug)
    const parts = await Promise.all(
      [list, ...(list.rest ? [list.rest] : [])].map(async ({ slug, only, statement }) => {
        const where = await whereOf(req, slug)
        return { slug, statement, where: only ? { and: [only, where] } : where }
      }),
    )
    const rows = listRows(req, parts)
    return exportAnswer(
      req,
      { file: `${addressOf(list)}-${today}`, title, asked: [], columns: list.columns, rows },
      { format, today },
    )
  },
}
