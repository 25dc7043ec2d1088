import { useMemo } from 'react'
import { type Loaded, useEvents, useIndicatorData } from '../../dataset/use-data'
import { needsPopulation } from '../../derive/measures'
import type { Catalog } from '../../model/catalog'
import type { AtlasEvent } from '../../model/event'
import type { IndicatorData } from '../../model/indicator-data'
import type { Selection } from '../../model/selection'

export interface TrendsData {
  readonly indicator: IndicatorData
  /** null unless it is needed. */
  readonly population: IndicatorData | null
  readonly events: readonly AtlasEvent[]
}

/** The figures of a chart of lines with the events beside them; all at once, so that nothing comes in later and moves. */
export function useTrendsData(catalog: Catalog, selection: Selection): Loaded<TrendsData> {
  const brief = (id: string) => catalog.indicators.find((candidate) => candidate.id === id) ?? null
  const needed = needsPopulation(selection.measure)
  const indicator = useIndicatorData(brief(selection.indicator))
  const population = useIndicatorData(needed ? brief('population') : null)
  const events = useEvents()
  return useMemo((): Loaded<TrendsData> => {
    if (indicator.status !== 'ready') return indicator
    if (events.status !== 'ready') return events
    if (needed && population.status !== 'ready') return population
    return {
      status: 'ready',
      data: {
        indicator: indicator.data,
        population: population.status === 'ready' ? population.data : null,
        events: events.data,
      },
    }
  }, [indicator, events, population, needed])
}
