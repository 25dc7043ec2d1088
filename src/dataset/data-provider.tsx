import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { dataClient } from './queries'

/** Lets everything below it ask for data. */
export function DataProvider({ children }: { readonly children: ReactNode }): ReactNode {
  return <QueryClientProvider client={dataClient}>{children}</QueryClientProvider>
}
