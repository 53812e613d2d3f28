/** What a list comes in: files to work on. Paper is for reports. */
export const LIST_FORMATS = ['csv', 'xlsx'] as const
