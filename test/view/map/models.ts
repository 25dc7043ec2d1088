import { mapModel } from '../../../src/derive/map-model'
import { defaultsFor } from '../../../src/link/defaults'
import { actorId } from '../../../src/model/ids'
import type { ClassBreaks, Indicator } from '../../../src/model/indicator'
import type { Selection } from '../../../src/model/selection'
import { CATALOG, figuresFrom, tableOf } from '../../derive/made-up'

interface Made {
  readonly indicator?: Partial<Indicator>
  readonly breaks?: Partial<ClassBreaks>
  readonly choice?: Partial<Selection>
}

/** A map of made-up rows ("CHN KAZ 2001 12") of China in Asia, of 2001, with what a test wants to be different. */
export function modelOf(rows: readonly string[], { indicator, breaks, choice }: Made = {}) {
  const { data } = figuresFrom(tableOf(rows), indicator)
  const china: ClassBreaks = {
    actor: actorId('CHN'),
    kind: 'sequential',
    low: 0,
    high: 100,
    inner: [10, 20],
    ...breaks,
  }
  return mapModel(CATALOG, { ...data, breaks: [china] }, null, {
    ...defaultsFor('map'),
    time: { kind: 'year', year: 2001 },
    ...choice,
  })
}

export const YES_NO: Partial<Indicator> = {
  unitKind: 'category',
  unitText: 'yes or no',
  categories: [
    { code: 0, label: 'No' },
    { code: 1, label: 'Yes' },
  ],
}

export const VOTE: Partial<Indicator> = {
  unitKind: 'category',
  unitText: 'vote in the General Assembly',
  categories: [
    { code: -1, label: 'Did not vote' },
    { code: 0, label: 'No' },
    { code: 1, label: 'Abstained' },
    { code: 2, label: 'Yes' },
  ],
}
