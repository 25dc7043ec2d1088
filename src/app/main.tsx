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
import { App } from './app'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element with the id "root".')
createRoot(root).render(
  <StrictMode>
    <DataProvider>
      <App />
    </DataProvider>
  </StrictMode>,
)
