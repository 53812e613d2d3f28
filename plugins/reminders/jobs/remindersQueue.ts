export const REMINDERS_QUEUE = 'reminders'
