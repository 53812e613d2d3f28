/** Runs `make` at the first call and answers its result from then on. */
export const once = <Result>(make: () => Promise<Result>): (() => Promise<Result>) => {
  let made: Promise<Result> | undefined
  return () => (made ??= make())
}
