'use client'

type Props = { progress: { words: string; share: number | null } | null }

/** How far an import has come; before that is known, that it is under way. */
export const ProgressBar = ({ progress }: Props) => (
  <>
    {progress === null || progress.share === null ? (
      <span className="pm-im-progress" aria-hidden="true" />
    ) : (
      <progress className="pm-im-share" aria-label="How far it has come" max={1} value={progress.share} />
    )}
    {progress === null ? null : <p className="pm-caption">{progress.words}</p>}
  </>
)
