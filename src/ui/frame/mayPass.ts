/** Whether somebody may pass a door: a report or another screen that is no list. */
export const mayPass = (user: object | null | undefined, door: string): boolean => {
  const role: unknown = user ? Reflect.get(user, 'role') : undefined
  return door === 'reports.rentBalance' && (role === 'admin' || role === 'manager')
}
