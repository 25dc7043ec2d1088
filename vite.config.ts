import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { bootPlugin } from './src/compile/boot-plugin'
import { atlasData } from './src/compile/vite-plugin'

const data = atlasData()

export default defineConfig({
  // Relative addresses: the built folder works under any path.
  base: './',
  plugins: [react(), tailwindcss(), data, bootPlugin(() => data.api.result())],
  build: {
    target: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
    modulePreload: { polyfill: false },
    // A font or picture inside the code would be fetched even when it is not shown.
    assetsInlineLimit: 0,
    // One small file for all views: a view's own would come after its code, and be waited for.
    cssCodeSplit: false,
    reportCompressedSize: false,
    // Compiling the tables is most of a build; that needs no warning.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
})
