/** Steps that run at the same time: one, and beside it others, which wait for each other. */
export type Group<Step> = { first: Step; beside: readonly Step[] }

/** The steps in their order, each that may run beside the one before it in that one's group. */
export const groupsOf = <Step extends { beside?: boolean }>(steps: readonly Step[]): Group<Step>[] =>
  steps.reduce<Group<Step>[]>((groups, step) => {
    const last = groups.at(-1)
    if (!step.beside || !last) return [...groups, { first: step, beside: [] }]
    return [...groups.slice(0, -1), { ...last, beside: [...last.beside, step] }]
  }, [])
