import Handlebars from 'handlebars'
import type { SendEmailOptions } from 'payload'

import type { Reminder } from '../queries/claimReminders'

const HTML = Handlebars.compile(
  `<!doctype html>
<html lang="en">
<body style="margin:0;padding:32px 16px;background:#f6f6f4;font:16px/1.5 -apple-system,'Segoe UI',Roboto,sans-serif;color:#1c1c1a">
<div style="max-width:480px;margin:0 auto;padding:32px;background:#fff;border-radius:8px">
<p style="margin:0 0 16px;font-weight:600">{{business}}</p>
<p style="margin:0 0 16px">Good morning {{name}},</p>
<p style="margin:0 0 8px">due today:</p>
<ul style="margin:0 0 16px;padding-left:20px">{{#each tasks}}
<li>{{#if this.link}}<a href="{{this.link}}">{{this.task}}</a>{{else}}{{this.task}}{{/if}}{{#if this.place}}, {{this.place}}{{/if}}</li>{{/each}}
</ul>
</div>
</body>
</html>`,
  { strict: true },
)

/** One mail of the morning: what somebody has to do today. */
export const dueTodayMail = (
  { business, serverUrl }: { business: string; serverUrl: string | undefined },
  reminders: readonly [Reminder, ...Reminder[]],
): SendEmailOptions => {
  const [{ name, email }] = reminders
  const count = reminders.length
  return {
    to: email,
    subject: count === 1 ? `Due today: ${reminders[0].task}` : `${count} tasks are due today`,
    html: HTML({
      business,
      name,
      tasks: reminders.map(({ id, task, place }) => ({
        task,
        place: place ?? '',
        link: serverUrl ? new URL(`/admin/collections/tasks/${id}`, serverUrl).href : '',
      })),
    }),
  }
}
