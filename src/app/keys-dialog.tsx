import { text } from '../i18n/text'
import { setSingleKeys, useSingleKeys } from '../ui/hotkeys-switch'
import { Dialog } from '../ui/modal'
import { ToggleChip } from '../ui/toggle-chip'

const { keyList } = text

/** The keys, and the switch for those that are a single letter. */
export function KeysDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const on = useSingleKeys()
  return (
    <Dialog open={open} title={keyList.title} closeLabel={text.frame.close} onClose={onClose}>
      <dl className="keys">
        {keyList.keys.map(([key, meaning]) => (
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
