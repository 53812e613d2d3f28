import type { RequiredDataFromCollectionSlug } from 'payload'

import { addDays } from '@/domain/calendar/addDays'

import type { DemoCalendar } from './demoCalendar'
import { DEMO_LOGINS } from './demoLogins'
import type { Directory } from './directory'

type Task = RequiredDataFromCollectionSlug<'tasks'>

type SampleTask = Pick<Task, 'task' | 'type' | 'priority' | 'status'> & {
  readonly place?: readonly [property: string, unit?: string]
  /** Days from today. */
  readonly due: number
  /** Which of the logins it is for. */
  readonly by: 0 | 1 | 2
  readonly description?: string
  /** Days from today, who, what. */
  readonly comments?: readonly (readonly [number, 0 | 1 | 2, string])[]
}

const TASKS: readonly SampleTask[] = [
  {
    task: 'Furnace makes a knocking noise',
    type: 'maintenance',
    priority: 'urgent',
    status: 'inProgress',
    place: ['Linden House', '1A'],
    due: 0,
    by: 2,
    description: 'Starts when it switches on; worse at night.',
    comments: [
      [-2, 2, 'Buckeye Heating comes tomorrow morning.'],
      [-1, 1, 'Part is ordered. Omar has a space heater until then.'],
    ],
  },
  {
    task: 'Call Liam Núñez about three months of rent',
    type: 'collections',
    priority: 'urgent',
    status: 'todo',
    place: ['Maple Court', '3A'],
    due: -3,
    by: 1,
    comments: [[-6, 1, 'Left a message, no answer.']],
  },
  {
    task: 'Get the court date for 3A',
    type: 'collections',
    priority: 'high',
    status: 'waiting',
    place: ['Maple Court', '3A'],
    due: 4,
    by: 0,
  },
  {
    task: 'Show 2B to the Thursday applicants',
    type: 'leasing',
    priority: 'high',
    status: 'todo',
    place: ['Maple Court', '2B'],
    due: 1,
    by: 1,
  },
  {
    task: 'Paint the bedroom of 2B',
    type: 'turnover',
    priority: 'normal',
    status: 'done',
    place: ['Maple Court', '2B'],
    due: -8,
    by: 2,
    comments: [[-9, 2, 'Two coats, done. Two cans went back to the shop.']],
  },
  {
    task: 'Bathroom of 3B: choose tiles',
    type: 'turnover',
    priority: 'normal',
    status: 'inProgress',
    place: ['Maple Court', '3B'],
    due: 6,
    by: 1,
  },
  {
    task: 'Offer Maria Ivanova a renewal',
    type: 'leasing',
    priority: 'high',
    status: 'todo',
    place: ['Maple Court', '2D'],
    due: 0,
    by: 1,
    description: 'Her lease ends this month. 975.00 from next month.',
  },
  {
    task: 'Fix the porch light',
    type: 'maintenance',
    priority: 'normal',
    status: 'todo',
    place: ['Harbor Fourplex'],
    due: 2,
    by: 2,
  },
  {
    task: 'Move-out walk-through 1D',
    type: 'inspection',
    priority: 'high',
    status: 'done',
    place: ['Harbor Fourplex', '1D'],
    due: -14,
    by: 2,
    comments: [[-14, 2, 'Carpet stained in the living room, else fine.']],
  },
  {
    task: 'Send Julia Brandt the itemised letter',
    type: 'office',
    priority: 'urgent',
    status: 'waiting',
    place: ['Harbor Fourplex', '1D'],
    due: -1,
    by: 0,
  },
  {
    task: 'List 1D on Apartments.com',
    type: 'leasing',
    priority: 'high',
    status: 'todo',
    place: ['Harbor Fourplex', '1D'],
    due: 0,
    by: 1,
  },
  {
    task: 'Keys and meter readings for Sofia Rossi',
    type: 'turnover',
    priority: 'normal',
    status: 'todo',
    place: ['Maple Court', '3D'],
    due: 8,
    by: 2,
  },
  {
    task: 'Gutters before the rain',
    type: 'maintenance',
    priority: 'normal',
    status: 'waiting',
    place: ['Birch Cottage'],
    due: 10,
    by: 1,
    comments: [[-4, 1, 'Greenline has a slot next week.']],
  },
  {
    task: 'Yearly smoke detector check',
    type: 'inspection',
    priority: 'normal',
    status: 'inProgress',
    place: ['Linden House'],
    due: 12,
    by: 2,
  },
  {
    task: 'Ask for the certificate of insurance',
    type: 'office',
    priority: 'low',
    status: 'todo',
    place: ['Main Street Shops', '1B'],
    due: 15,
    by: 0,
  },
  {
    task: 'Faucet drips in the kitchen',
    type: 'maintenance',
    priority: 'low',
    status: 'done',
    place: ['Linden House', '1D'],
    due: -20,
    by: 2,
  },
  {
    task: 'Collect receipts for the quarter',
    type: 'office',
    priority: 'normal',
    status: 'todo',
    due: 20,
    by: 0,
  },
]

/** A working day's desk: some overdue, some due today, some done. */
export const sampleTasks = ({ today }: DemoCalendar, directory: Directory): Task[] => {
  const user = (index: 0 | 1 | 2) => directory.user(DEMO_LOGINS[index].email)
  return TASKS.map(({ place, due, by, comments = [], ...task }) => {
    const [property, unit] = place ?? []
    return {
      ...task,
      property: property ? directory.property(property) : undefined,
      unit: property && unit ? directory.unit(property, unit) : undefined,
      assignedTo: user(by),
      dueDate: addDays(today, due),
      comments: comments.map(([days, who, text]) => ({
        text,
        by: user(who),
        at: `${addDays(today, days)}T15:20:00.000Z`,
      })),
    }
  })
}
