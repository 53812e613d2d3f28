import { Icon } from '../Icon'
import type { PreviewedMail, ReminderPreview } from './reminderAnswers'

type Props = {
  id: string
  preview: ReminderPreview
  shown: PreviewedMail
  onShow: (index: number) => void
}

/** A mail as it will be read; of several, whose is chosen. */
export const MailPreview = ({ id, preview: { mails, total }, shown, onShow }: Props) => (
  <>
    {mails.length > 1 ? (
      <div className="pm-field">
        <label className="pm-field__label" htmlFor={`${id}-whose`}>
          The mail to
        </label>
        <span className="pm-select">
          <select
            id={`${id}-whose`}
            className="pm-input"
            value={mails.indexOf(shown)}
            onChange={(event) => onShow(Number(event.target.value))}
          >
            {mails.map(({ account, name, place, email }, index) => (
              <option key={`${account} ${email}`} value={index}>
                {name}, {place}
              </option>
            ))}
          </select>
          <Icon name="chevron" />
        </span>
        {total > mails.length ? (
          <span className="pm-caption">and {total - mails.length} more, made the same way</span>
        ) : null}
      </div>
    ) : null}
    <article className="pm-mail" aria-label="The mail as it will be read">
      <p className="pm-caption">To {shown.email}</p>
      <p>
        <b>{shown.subject}</b>
      </p>
      <p className="pm-mail__text">{shown.text}</p>
    </article>
  </>
)
