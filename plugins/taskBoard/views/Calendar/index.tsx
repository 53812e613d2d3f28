import { notFound } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { can } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'
import { ButtonLink } from '@/ui/ButtonLink'
import { businessOf } from '@/ui/business'
import { Notice } from '@/ui/Notice'
import { Page } from '@/ui/Page'
import { Screen } from '@/ui/Screen'

import { calendarDays } from '../../calendarDays'
import { hasCalendarAddress } from '../../calendarFile/calendarAddresses'
import { calendarLeases } from '../../queries/calendarLeases'
import { calendarRent } from '../../queries/calendarRent'
import { calendarTasks } from '../../queries/calendarTasks'
import { filterChoices } from '../../queries/filterChoices'
import { taskCounts } from '../../queries/taskCounts'
import { calendarAddress, type CalendarAddress } from '../../taskFilters'
import { AddTaskButton, AddTaskHost } from '../shared/AddTask.client'
import { readAddress } from '../shared/taskAddress'
import { TaskFilterBar } from '../shared/TaskFilterBar'
import { TasksHead } from '../shared/TasksHead'
import { CalendarBody } from './CalendarBody.client'
import { calendarFaces } from './calendarFaces'
import { CALENDAR, pageOf } from './calendarPage'
import { CalendarAddressBox } from './CalendarAddress'
import { CalendarHead } from './CalendarHead'

import '../shared/tasks.css'
import './agenda.css'
import './calendar.css'

type DaysProps = { req: PayloadRequest; query: URLSearchParams; address: CalendarAddress }

const Days = async ({ req, query, address }: DaysProps) => {
  const { today } = await businessOf(req.payload)
  const page = pageOf(address)
  const range = { first: page.first, last: page.last, today }
  const { filters } = address
  const tasks = await calendarTasks(req, filters, range)
  // Leases and rent have no assignee and no type: a calendar of some tasks shows those alone.
  const whole =
    filters.type === null && filters.assignee === null && filters.due === null && filters.q === null
  const office = whole && can(personOf(req.user), 'reports.money')
  const days = calendarDays({
    tasks,
    property: filters.property,
    leases: office ? await calendarLeases(req, filters.property, range) : [],
    rent: office ? await calendarRent(req, filters.property, range) : [],
  })
  return (
    <>
      <CalendarHead query={query} address={address} page={page} today={today} />
      <CalendarBody
        faces={calendarFaces({ page, days, late: tasks.filter(({ late }) => late), today, query })}
      />
    </>
  )
}

/** When is what? Tasks by the day they are due; for the office also rent, and leases that start or end. */
export const TaskCalendar = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req } = initPageResult
  if (!can(personOf(req.user), 'tasks.board')) notFound()
  const { today } = await businessOf(req.payload)
  const { query, asked } = readAddress(searchParams, (address) => calendarAddress(address, today))
  const keep = { day: query.get('day') ?? undefined, span: query.get('span') ?? undefined }
  return (
    <Screen initPageResult={initPageResult} params={params} searchParams={searchParams}>
      <AddTaskHost>
        <Page crumbs={[{ label: 'Work' }, { label: 'Tasks' }]} thumb={<AddTaskButton />}>
          <TasksHead counts={await taskCounts(req, today)} here="Calendar" />
          <TaskFilterBar
            key={`filters ${query}`}
            action={CALENDAR}
            query={query}
            choices={await filterChoices(req)}
            keep={keep}
          />
          {asked.ok ? (
            <Days req={req} query={query} address={asked.value} />
          ) : (
            <>
              <Notice tone="error" title="The calendar was not made.">
                {asked.message}
              </Notice>
              <ButtonLink href={CALENDAR}>Clear filters</ButtonLink>
            </>
          )}
          <CalendarAddressBox has={await hasCalendarAddress(req)} />
        </Page>
      </AddTaskHost>
    </Screen>
  )
}
