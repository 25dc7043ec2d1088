import { copyText } from '../../export/save'
import { sheetHtml, sheetText } from '../../export/sheet'
import { text } from '../../i18n/text'
import { Button } from '../../ui/button'
import { LinkButton } from '../../ui/link-button'
import { Dialog } from '../../ui/modal'
import { removeAllFigures, removeFigure, sheetOf, useMyFigures } from './my-figures'
import { say } from './said'

const words = text.table.mine

async function copySheet(kept: Parameters<typeof sheetOf>[0]): Promise<void> {
  const sheet = sheetOf(kept)
  say((await copyText(sheetText(sheet), sheetHtml(sheet))) ? words.copied : text.table.notCopied)
}

/** The reader's own sheet of figures, to be copied into Word and Excel. */
export function MyFiguresDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const kept = useMyFigures()
  return (
    <Dialog open={open} title={words.title} closeLabel={words.close} onClose={onClose}>
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
                  <th scope="col">{text.table.columns.host}</th>
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
                        onClick={() => removeFigure(figure.id)}
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
            <Button variant="solid" onClick={() => void copySheet(kept)}>
              {words.copy}
            </Button>
            <LinkButton onClick={removeAllFigures}>{words.clear}</LinkButton>
          </div>
        </>
      )}
    </Dialog>
  )
}
