import type { Words } from './drawing'

/** Letters keep a rim of the page's colour, so that rules and grid lines do not run through them. */
const HALO = { stroke: 'var(--bg)', strokeWidth: 3, strokeLinejoin: 'round', paintOrder: 'stroke' } as const

export const HALO_TEXT = HALO

interface TextLineProps {
  readonly words: Words
  readonly fill: string
  readonly bold?: boolean
  readonly halo?: boolean
}

export const TextLine = ({ words, fill, bold = false, halo = false }: TextLineProps) => (
  <text
    x={words.x}
    y={words.y}
    fontSize={words.size}
    textAnchor={words.anchor === 'start' ? undefined : words.anchor}
    fontWeight={bold ? 650 : undefined}
    fill={fill}
    {...(halo ? HALO : {})}
  >
    {words.text}
  </text>
)
