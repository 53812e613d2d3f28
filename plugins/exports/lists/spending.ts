import { sql } from '@payloadcms/db-postgres'

import {
  BANK_ACCOUNT_KIND_LABELS,
  EXPENSE_TYPE_LABELS,
  OTHER_INCOME_LABELS,
} from '@/domain/expenses/incomeTerms'
import { NO_1099_LABELS } from '@/domain/expenses/no1099'
import { SCHEDULE_E_LABELS } from '@/domain/expenses/scheduleE'
import { TASK_PRIORITY_LABELS, TASK_STATUS_LABELS, TASK_TYPE_LABELS } from '@/domain/tasks/taskTerms'

import { cents, day, text, word, type ListExport } from './listExport'

/** Expenses as `expenses.csv` of a hand-over has them, without void ones. */
export const expenses: ListExport = {
  slug: 'expenses',
  columns: [
    day('date'),
    word('type', EXPENSE_TYPE_LABELS),
    text('payee'),
    text('memo'),
    text('category'),
    text('property'),
    text('unit'),
    cents('amount'),
    text('bill'),
  ],
  statement: (ids) => sql`
    select e.id, day_of(e.date)::text as date, e.type::text, v.name as payee, e.memo, c.name as category,
      p.name as property, u.number as unit, e.amount_cents::float8 as amount, e.bill
    from expenses e join properties p on p.id = e.property_id join expense_categories c on c.id = e.category_id
      left join vendors v on v.id = e.payee_id left join units u on u.id = e.unit_id
    where e.id = any(${ids}::int[]) and e.voided_at is null`,
}

export const otherIncome: ListExport = {
  slug: 'other-income',
  columns: [
    day('date'),
    text('payer'),
    word('category', OTHER_INCOME_LABELS),
    text('property'),
    cents('amount'),
    text('memo'),
  ],
  statement: (ids) => sql`
    select e.id, day_of(e.date)::text as date, e.payer, e.category::text, p.name as property,
      e.amount_cents::float8 as amount, e.memo
    from other_income e join properties p on p.id = e.property_id
    where e.id = any(${ids}::int[]) and e.voided_at is null`,
}

export const vendors: ListExport = {
  slug: 'vendors',
  columns: [
    text('name'),
    text('trade'),
    text('email'),
    text('phone'),
    text('address'),
    text('notes'),
    day('W-9 received'),
    word('needs no 1099', NO_1099_LABELS),
  ],
  statement: (ids) => sql`
    select id, name, trade, email, phone, address, notes, day_of(w9_received_on)::text as "W-9 received",
      no1099_because::text as "needs no 1099"
    from vendors where id = any(${ids}::int[])`,
}

export const bankAccounts: ListExport = {
  slug: 'bank-accounts',
  columns: [text('name'), text('bank'), text('last digits'), word('kind', BANK_ACCOUNT_KIND_LABELS)],
  statement: (ids) => sql`
    select id, name, bank, last_digits as "last digits", kind::text from bank_accounts where id = any(${ids}::int[])`,
}

export const expenseCategories: ListExport = {
  slug: 'expense-categories',
  columns: [text('name'), word('Schedule E', SCHEDULE_E_LABELS)],
  statement: (ids) => sql`
    select id, name, schedule_e::text as "Schedule E" from expense_categories where id = any(${ids}::int[])`,
}

export const tasks: ListExport = {
  slug: 'tasks',
  columns: [
    text('task'),
    word('type', TASK_TYPE_LABELS),
    text('property'),
    text('unit'),
    text('assigned to'),
    day('due'),
    word('priority', TASK_PRIORITY_LABELS),
    word('status', TASK_STATUS_LABELS),
    text('description'),
  ],
  statement: (ids) => sql`
    select t.id, t.task, t.type::text, p.name as property, u.number as unit, w.name as "assigned to",
      day_of(t.due_date)::text as due, t.priority::text, t.status::text, t.description
    from tasks t left join properties p on p.id = t.property_id left join units u on u.id = t.unit_id
      left join users w on w.id = t.assigned_to_id where t.id = any(${ids}::int[])`,
}
