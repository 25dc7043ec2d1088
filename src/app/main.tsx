import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../ui/app.css'
import './frame.css'
import '../view/page/page.css'
import '../view/page/cards.css'
import '../view/page/my-figures.css'
import '../view/map/map-view.css'
import '../view/trends/trends-view.css'
import { DataProvider } from '../dataset/data-provider'
import { readAddressEarly } from '../link/early'
import { App } from './app'
import { loadView } from './view-code'
import { viewNamed } from './views'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element with the id "root".')
// Its code is on its way since the boot script; what it holds is read beside the catalog, not after it.
loadView(viewNamed(readAddressEarly(location.search).view))
createRoot(root).render(
  <StrictMode>
    <DataProvider>
      <App />
    </DataProvider>
  </StrictMode>,
)
