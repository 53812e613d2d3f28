import { SIGNATURE_FIELD, type Stroke } from '@/domain/leases/signing/signatureTerms'

/** A signature as it was drawn. */
export const Drawn = ({ strokes, name }: { strokes: readonly Stroke[]; name: string }) => (
  <svg
    className="signature-row__drawn"
    viewBox={`0 0 ${SIGNATURE_FIELD.width} ${SIGNATURE_FIELD.height}`}
    preserveAspectRatio="xMinYMax meet"
    role="img"
    aria-label={`Signature of ${name}`}
  >
    {strokes.map((stroke, index) => (
      <polyline
        key={index}
        points={stroke.map(([x, y]) => `${x},${y}`).join(' ')}
        fill="none"
        stroke="currentColor"
        strokeWidth="6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    ))}
  </svg>
)
