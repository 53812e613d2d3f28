import { ActionButton } from '@/ui/actions/ActionButtons.client'
import { ActionHost } from '@/ui/actions/ActionHost.client'

const make = (again: boolean) => ({
  heading: again ? 'Make another address?' : 'Make a private address?',
  intro: again
    ? 'The one you have stops working. Whoever knows the new one reads your tasks, without signing in.'
    : 'A calendar program reads your tasks under it. Whoever knows it reads them too, without signing in.',
  fields: [],
  address: '/api/tasks/calendar',
  fixed: {},
  submit: 'Make the address',
  done: 'The address is made.',
})

const REVOKE = {
  heading: 'Take the address away?',
  intro: 'Calendars that read it find nothing from now on.',
  fields: [],
  address: '/api/tasks/calendar/revoke',
  fixed: {},
  submit: 'Take it away',
  done: 'The address works no more.',
}

/** One's tasks in a calendar of one's own: the address for it is made and taken away here. */
export const CalendarAddressBox = ({ has }: { has: boolean }) => (
  <ActionHost>
    <p className="pm-caladdress">
      {has
        ? 'Your phone’s or computer’s calendar can read your tasks at your private address.'
        : 'Your phone’s or computer’s calendar can show your tasks too.'}{' '}
      <ActionButton link action={make(has)} label={has ? 'Make another' : 'Make a private address'} />
      {has ? (
        <>
          {' '}
          <ActionButton link action={REVOKE} label="Take it away" />
        </>
      ) : null}
    </p>
  </ActionHost>
)
