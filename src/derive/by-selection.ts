import type { Catalog } from '../model/catalog'
import type { IndicatorData } from '../model/indicator-data'
import type { Selection } from '../model/selection'

/** From the figures and the selection to what a chart shows. */
type Derive<Model> = (
  catalog: Catalog,
  data: IndicatorData,
  population: IndicatorData | null,
  selection: Selection,
) => Model

/** Remembers what was derived for a selection, which is the same object for the same query, while the data are the same. */
export function bySelection<Model>(derive: Derive<Model>): Derive<Model> {
  const models = new WeakMap<
    Selection,
    { readonly data: IndicatorData; readonly population: IndicatorData | null; readonly model: Model }
  >()
  return (catalog, data, population, selection) => {
    const known = models.get(selection)
    if (known && known.data === data && known.population === population) return known.model
    const model = derive(catalog, data, population, selection)
    models.set(selection, { data, population, model })
    return model
  }
}
