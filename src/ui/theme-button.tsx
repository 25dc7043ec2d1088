import { LinkButton } from './link-button'
import { setTheme, type Theme, useTheme } from './use-theme'

/** Switches the theme. The word names the theme that a press leads to. */
export function ThemeButton({ labels }: { readonly labels: Readonly<Record<Theme, string>> }) {
  const other: Theme = useTheme() === 'dark' ? 'light' : 'dark'
  return <LinkButton onClick={() => setTheme(other)}>{labels[other]}</LinkButton>
}
