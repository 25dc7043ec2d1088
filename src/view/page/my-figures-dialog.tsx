import { useState } from 'react'
import { copyText } from '../../export/save'
import { sheetHtml, sheetText } from '../../export/sheet'
import { text } from '../../i18n/text'
import { Button } from '../../ui/button'
import { LinkButton } from '../../ui/link-button'
import { Dialog } from '../../ui/modal'
import { removeAllFigures, removeFigure, sheetOf, useMyFigures } from './my-figures'

const words = text.table.mine

/** The reader's own sheet of figures, to be copied into Word and Excel. */
export function MyFiguresDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const kept = useMyFigures()
  // Said here: what stands outside of an open dialog is neither seen nor read.
  const [told, setTold] = useState('')

  async function copy() {
    const sheet = sheetOf(kept)
    setTold((await copyText(sheetText(sheet), sheetHtml(sheet))) ? words.copied : text.table.notCopied)
  }

  // The focus goes on to the next figure, after the last to the way out; else it would be lost with what had it.
  function handOn(button: HTMLElement) {
    const row = button.closest('tr')
    const near = row?.nextElementSibling ?? row?.previousElementSibling
    const next = near?.querySelector('button') ?? button.closest('dialog')?.querySelector('button')
    next?.focus()
  }

  return (
    <Dialog
      wide={kept.length > 0}
      open={open}
      title={words.title}
      closeLabel={words.close}
      onClose={() => {
        setTold('')
        onClose()
      }}
    >
      {kept.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <>
          <div className="mine-scroll">
            <table className="ui-table">
              <caption className="ui-unseen">{words.title}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.what}</th>
                  <th scope="col">{words.place}</th>
                  <th scope="col">{text.table.columns.year}</th>
                  <th scope="col" className="ui-table-end">
                    {text.table.columns.value}
                  </th>
                  <th scope="col">{text.table.columns.source}</th>
                  <th scope="col">
                    <span className="ui-unseen">{words.remove}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {kept.map((figure) => (
                  <tr key={figure.id}>
                    <th scope="row">
                      <a href={figure.link}>{figure.label}</a>
                    </th>
                    <td>{figure.place}</td>
                    <td>{figure.year}</td>
                    <td className="ui-table-end">{figure.value}</td>
                    <td>
                      {figure.source}
                      {figure.note && <span className="mine-note">{figure.note}</span>}
                    </td>
                    <td>
                      <LinkButton
                        aria-label={`${words.remove}: ${figure.place}, ${figure.year}`}
                        onClick={(event) => {
                          handOn(event.currentTarget)
                          removeFigure(figure.id)
                        }}
                      >
                        {words.remove}
                      </LinkButton>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <div className="mine-actions">
            <Button variant="solid" onClick={() => void copy()}>
              {words.copy}
            </Button>
            <LinkButton
              onClick={(event) => {
                handOn(event.currentTarget)
                removeAllFigures()
              }}
            >
              {words.clear}
            </LinkButton>
            <p role="status">{told}</p>
          </div>
        </>
      )}
    </Dialog>
  )
}
