/** The form whose button sends reminders to what is ticked. */
export const REMINDER_FORM = 'pm-reminded'

/** Chooses an account for 'Send reminders'. */
export const ReminderTick = ({ account, name }: { account: number; name: string }) => (
  <input
    type="checkbox"
    form={REMINDER_FORM}
    name="account"
    value={account}
    className="pm-tick"
    aria-label={`Remind ${name}`}
  />
)
