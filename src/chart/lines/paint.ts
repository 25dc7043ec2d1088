/**
 * The CSS value of a colour token such as "--actor-CHN". Only a dozen actors have colours of their own; the others take
 * the grey of their kind.
 */
export const paint = (token: string): string => {
  if (!token.startsWith('--actor-')) return `var(${token})`
  return `var(${token}, var(--actor-other${token.endsWith('-text') ? '-text' : ''}))`
}
