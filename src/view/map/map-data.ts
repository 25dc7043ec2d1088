import { useEffect, useMemo } from 'react'
import {
  type Loaded,
  prefetchWhenIdle,
  useFirstSlice,
  useIndicatorData,
  useShapes,
} from '../../dataset/use-data'
import { needsPopulation } from '../../derive/measures'
import type { Catalog } from '../../model/catalog'
import type { IndicatorBrief } from '../../model/indicator'
import type { IndicatorData } from '../../model/indicator-data'
import type { Selection } from '../../model/selection'
import type { ShapeSet } from '../../model/shapes'
import { whenReady } from '../page/ready'

export interface MapData {
  readonly indicator: IndicatorData
  /** null unless it is needed. */
  readonly population: IndicatorData | null
  readonly shapes: ShapeSet
}

function briefOf(catalog: Catalog, id: string): IndicatorBrief | null {
  return catalog.indicators.find((brief) => brief.id === id) ?? null
}

/** Who leads in Central Asia's trade needs the figures of five hosts only, which come in a small chunk of their own. */
function sliceSuffices(selection: Selection): boolean {
  return selection.indicator === 'trade_share' && selection.measure === 'leader' && selection.region === 'CA'
}

/**
 * The figures and shapes of a map. The first view shows its slice, and fetches the whole indicator when the browser is
 * idle; from then on, and for all other choices, the whole is taken.
 */
export function useMapData(catalog: Catalog, selection: Selection, start: boolean): Loaded<MapData> {
  const brief = briefOf(catalog, selection.indicator)
  const small = sliceSuffices(selection)
  const slice = useFirstSlice(small && start)
  const whole = useIndicatorData(small && start ? null : brief)
  const needed = needsPopulation(selection.measure)
  const population = useIndicatorData(needed ? briefOf(catalog, 'population') : null)
  const shapes = useShapes(selection.region === 'CA' ? 'central-asia' : 'world')
  const ready = slice.status === 'ready' && shapes.status === 'ready'
  useEffect(() => {
    if (!small || !start || !ready || !brief) return
    let callOff = () => {}
    const stop = whenReady(() => {
      callOff = prefetchWhenIdle(brief)
    })
    return () => {
      stop()
      callOff()
    }
  }, [small, start, ready, brief])
  return useMemo((): Loaded<MapData> => {
    const chosen =
      whole.status === 'ready' || !small || slice.status !== 'ready'
        ? small && start
          ? slice
          : whole
        : slice
    if (chosen.status !== 'ready') return chosen
    if (shapes.status !== 'ready') return shapes
    if (needed && population.status !== 'ready') return population
    return {
      status: 'ready',
      data: {
        indicator: chosen.data,
        population: population.status === 'ready' ? population.data : null,
        shapes: shapes.data,
      },
    }
  }, [whole, slice, shapes, population, needed, small, start])
}
