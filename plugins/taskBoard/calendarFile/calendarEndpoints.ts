import { sql } from '@payloadcms/db-postgres'
import { NotFound, UnauthorizedError, type Endpoint, type PayloadRequest, type TypedUser } from 'payload'

import { readableBy } from '@/lib/database/readableBy'
import { addDays } from '@/domain/calendar/addDays'
import type { Day } from '@/domain/calendar/day'
import { todayIn } from '@/domain/calendar/todayIn'
import { personOf } from '@/domain/permissions/personOf'
import { calendarFile, type CalendarFileEntry } from '@/domain/tasks/calendarFile'
import { queryRows } from '@/lib/database/queryRows'

import { joinPlace, PLACE } from '../queries/taskPlace'
import { makeCalendarAddress, ownerOfCalendar, revokeCalendarAddress } from './calendarAddresses'

type Own = Omit<Endpoint, 'root'>

/** Calendars keep what they once read: a year back is enough. */
const DAYS_BACK = 365

const signedIn = (req: PayloadRequest): TypedUser => {
  if (!req.user) throw new UnauthorizedError(req.t)
  return req.user
}

type Due = { id: number; task: string; day: Day; place: string | null; done: boolean }

/** The tasks with a day that somebody may see. */
const dueTasksOf = (req: PayloadRequest, user: TypedUser, from: Day): Promise<Due[]> =>
  queryRows<Due>(
    req,
    sql`
      select t.id, t.task, day_of(t.due_date)::text as "day", t.status = 'done' as "done",
        ${PLACE} as "place"
      from tasks t
      ${joinPlace(personOf(user))}
      where t.archived_at is null and t.due_date >= noon_of(${from}::date) and ${readableBy(personOf(user), 'tasks', 't')}
      order by t.due_date, t.id
    `,
  )

const fileOf = async (
  req: PayloadRequest,
  user: TypedUser,
  serverUrl: string | undefined,
): Promise<string> => {
  const { timeZone, businessName } = await req.payload.findGlobal({ slug: 'settings', depth: 0, req })
  const tasks = await dueTasksOf(req, user, addDays(todayIn(timeZone, Date.now()), -DAYS_BACK))
  const entries = tasks.map(({ id, task, day, place, done }): CalendarFileEntry => ({
    uid: `task-${id}@rental-books`,
    day,
    summary: done ? `Done: ${task}` : task,
    location: place,
    url: serverUrl ? new URL(`/admin/collections/tasks/${id}`, serverUrl).href : null,
  }))
  const stamp = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')
  return calendarFile(`Tasks, ${businessName}`, entries, stamp)
}

/**
 * `GET /api/tasks/calendar/<token>.ics`: the tasks its owner may see, for a calendar program that cannot sign in.
 * `POST /api/tasks/calendar` makes one's address, `POST /api/tasks/calendar/revoke` takes it away.
 */
export const calendarEndpoints = (serverUrl: string | undefined): Own[] => [
  {
    path: '/calendar/:file',
    method: 'get',
    handler: async (req) => {
      const file = req.routeParams?.file
      const token = typeof file === 'string' && file.endsWith('.ics') ? file.slice(0, -'.ics'.length) : ''
      const owner = /^[\w-]{43}$/.test(token) ? await ownerOfCalendar(req, token) : null
      if (!owner) throw new NotFound(req.t)
      return new Response(await fileOf(req, owner, serverUrl), {
        headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Cache-Control': 'private, no-store' },
      })
    },
  },
  {
    path: '/calendar',
    method: 'post',
    handler: async (req) => {
      const token = await makeCalendarAddress(req, signedIn(req))
      const address = new URL(`/api/tasks/calendar/${token}.ics`, serverUrl ?? req.origin).href
      return Response.json(
        { address, report: ['Your calendar’s address', address, 'Copy it now: it is not shown again.'] },
        { headers: { 'Cache-Control': 'private, no-store' } },
      )
    },
  },
  {
    path: '/calendar/revoke',
    method: 'post',
    handler: async (req) => {
      await revokeCalendarAddress(req, signedIn(req))
      return Response.json({ revoked: true })
    },
  },
]
