import { notFound } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { can } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'
import { ButtonLink } from '@/ui/ButtonLink'
import { businessOf } from '@/ui/business'
import { EmptyState } from '@/ui/EmptyState'
import { Notice } from '@/ui/Notice'
import { Page } from '@/ui/Page'
import { Screen } from '@/ui/Screen'

import { lanesOf } from '../../cards'
import { boardRows } from '../../queries/boardRows'
import { filterChoices, type FilterChoices } from '../../queries/filterChoices'
import { taskCounts } from '../../queries/taskCounts'
import { boardAddress, TASK_FILTERS, type BoardAddress } from '../../taskFilters'
import { AddTaskButton, AddTaskHost } from '../shared/AddTask.client'
import { BOARD, hrefWith, readAddress } from '../shared/taskAddress'
import { TaskFilterBar } from '../shared/TaskFilterBar'
import { TasksHead } from '../shared/TasksHead'
import { Board } from './Board.client'

import '../shared/tasks.css'
import './board.css'

/** More than a person can look through; the list pages through all. */
const MOST_CARDS = 50
/** The latest finished ones; 'Show all' has up to as many as another lane. */
const MOST_DONE = 8

type CardsProps = {
  req: PayloadRequest
  query: URLSearchParams
  address: BoardAddress
  choices: FilterChoices
}

const Cards = async ({ req, query, address, choices }: CardsProps) => {
  const { today, timeZone } = await businessOf(req.payload)
  const mostDone = address.wholeDone ? MOST_CARDS : MOST_DONE
  const asked = { filters: address.filters, today, timeZone, most: MOST_CARDS, mostDone }
  const lanes = lanesOf(await boardRows(req, asked), asked)
  const filtered = TASK_FILTERS.some((name) => query.has(name))
  const mayChooseNone = can(personOf(req.user), 'dashboard.money')
  return (
    <>
      {filtered && lanes.every(({ total }) => total === 0) ? (
        <EmptyState
          title="No task matches these filters"
          action={<ButtonLink href={BOARD}>Clear filters</ButtonLink>}
        />
      ) : null}
      <Board
        lanes={lanes}
        properties={choices.properties}
        property={address.filters.property}
        propertyNeeded={!mayChooseNone}
        allDoneHref={address.wholeDone ? null : hrefWith(BOARD, query, { done: 'all' })}
      />
    </>
  )
}

/** What is to do, and whose is it? Tasks in the lanes of their status, to be moved by hand. */
export const TaskBoard = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req } = initPageResult
  if (!can(personOf(req.user), 'tasks.board')) notFound()
  const { today } = await businessOf(req.payload)
  const { query, asked } = readAddress(searchParams, boardAddress)
  const choices = await filterChoices(req)
  return (
    <Screen initPageResult={initPageResult} params={params} searchParams={searchParams}>
      <AddTaskHost>
        <Page crumbs={[{ label: 'Work' }, { label: 'Tasks' }]} thumb={<AddTaskButton />}>
          <TasksHead counts={await taskCounts(req, today)} here="Board" />
          <TaskFilterBar key={`filters ${query}`} action={BOARD} query={query} choices={choices} />
          {asked.ok ? (
            <Cards req={req} query={query} address={asked.value} choices={choices} />
          ) : (
            <>
              <Notice tone="error" title="The tasks were not looked up.">
                {asked.message}
              </Notice>
              <ButtonLink href={BOARD}>Clear filters</ButtonLink>
            </>
          )}
        </Page>
      </AddTaskHost>
    </Screen>
  )
}
