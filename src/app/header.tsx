import { useState } from 'react'
import { text } from '../i18n/text'
import { usePromptLink } from '../link/link-provider'
import type { ViewId } from '../model/selection'
import { LinkButton } from '../ui/link-button'
import { ThemeButton } from '../ui/theme-button'
import { useHotkeys } from '../ui/use-hotkeys'
import { setTheme, useTheme } from '../ui/use-theme'
import { LookLink } from '../view/page/look-link'
import { useMyFigures } from '../view/page/my-figures'
import { MyFiguresDialog } from '../view/page/my-figures-dialog'
import { MAIN_ID } from '../view/page/view-page'
import { KeysDialog } from './keys-dialog'
import { digitOf } from './views'

interface ViewsProps {
  readonly views: readonly ViewId[]
}

/** The header while there is no catalog and so no link: the name alone, at its place. */
export function StaticHeader() {
  return (
    <header className="frame-header">
      <span className="frame-name">{text.frame.name}</span>
    </header>
  )
}

function ViewLinks({ views }: ViewsProps) {
  const { selection } = usePromptLink()
  return (
    <ul className="frame-views">
      {views.map((view) => (
        <li key={view}>
          <LookLink patch={{ view }} current={view === selection.view}>
            {text.frame.views[view]}
          </LookLink>
        </li>
      ))}
    </ul>
  )
}

/** Name, views, my figures, theme. */
export function Header({ views }: ViewsProps) {
  const [open, setOpen] = useState<'figures' | 'keys' | null>(null)
  const { set } = usePromptLink()
  const theme = useTheme()
  const kept = useMyFigures().length
  const numbered = Object.fromEntries(views.map((view) => [digitOf(view), () => set({ view }, 'push')]))
  useHotkeys({
    ...numbered,
    d: () => setTheme(theme === 'dark' ? 'light' : 'dark'),
    '?': () => setOpen('keys'),
  })
  return (
    <header className="frame-header">
      <a className="frame-skip" href={`#${MAIN_ID}`}>
        {text.frame.skip}
      </a>
      <a className="frame-name" href={location.pathname}>
        {text.frame.name}
      </a>
      <nav aria-label={text.frame.nav} className="frame-nav frame-nav-top">
        <ViewLinks views={views} />
      </nav>
      <div className="frame-tools">
        <LinkButton onClick={() => setOpen('figures')}>{text.frame.myFigures(kept)}</LinkButton>
        <LinkButton className="frame-keys" onClick={() => setOpen('keys')}>
          {text.frame.keys}
        </LinkButton>
        <ThemeButton labels={{ dark: text.frame.dark, light: text.frame.light }} />
      </div>
      <MyFiguresDialog open={open === 'figures'} onClose={() => setOpen(null)} />
      <KeysDialog views={views} open={open === 'keys'} onClose={() => setOpen(null)} />
    </header>
  )
}

/** The views on telephones, where the thumb is. */
export function BottomBar({ views }: ViewsProps) {
  return (
    <nav aria-label={text.frame.nav} className="frame-nav frame-nav-bottom">
      <ViewLinks views={views} />
    </nav>
  )
}
