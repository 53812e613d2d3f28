import { Icon } from './Icon'

type StepsProps = {
  steps: readonly string[]
  /** Which one is being worked on, from 0. */
  current: number
}

/** How far somebody has come through a task of several screens. On a phone only the current one is named. */
export const Steps = ({ steps, current }: StepsProps) => (
  <ol className="pm-steps" aria-label="Steps">
    {steps.map((label, index) => (
      <li
        key={label}
        className={index < current ? 'is-done' : undefined}
        aria-current={index === current ? 'step' : undefined}
      >
        <i aria-hidden="true">{index < current ? <Icon name="check" /> : index + 1}</i>
        <span>
          {label}
          {index < current ? <span className="pm-sr-only">, done</span> : null}
        </span>
      </li>
    ))}
  </ol>
)
