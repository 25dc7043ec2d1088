import { text } from '../i18n/text'
import type { ViewId } from '../model/selection'
import { setSingleKeys, useSingleKeys } from '../ui/hotkeys-switch'
import { Dialog } from '../ui/modal'
import { ToggleChip } from '../ui/toggle-chip'
import { digitOf } from './views'

const { keyList } = text

interface KeysDialogProps {
  readonly views: readonly ViewId[]
  readonly open: boolean
  readonly onClose: () => void
}

/** The keys, and the switch for those that are a single letter. */
export function KeysDialog({ views, open, onClose }: KeysDialogProps) {
  const on = useSingleKeys()
  const keys = [...views.map((view) => [digitOf(view), text.frame.views[view]] as const), ...keyList.keys]
  return (
    <Dialog open={open} title={keyList.title} closeLabel={text.frame.close} onClose={onClose}>
      <dl className="keys">
        {keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <ToggleChip label={keyList.single} pressed={on} onToggle={() => setSingleKeys(!on)} />
    </Dialog>
  )
}
