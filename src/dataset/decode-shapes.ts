import { countryId, hostId } from '../model/ids'
import type { Box, ShapeSet } from '../model/shapes'
import { openChunk } from './decode-head'
import { fail, list, number, record, text, word } from './guards'

const NAMES: readonly ShapeSet['name'][] = ['world', 'central-asia']
/** Absolute and relative moves, lines and closings; anything else has no business in a path of ours. */
const PATH = /^[MLHVZmlhvz0-9eE.,\s-]*$/

/** Reads the JSON of a set of outlines. Throws ChunkError where it is not what the format says, or a path is no path. */
export function decodeShapes(json: unknown): ShapeSet {
  const wire = record(openChunk(json, 'shapes').body['shapes'], 'shapes')
  const frames = record(wire['frames'], 'shapes.frames')
  return {
    name: word(wire['name'], 'shapes.name', NAMES),
    view: box(wire['view'], 'shapes.view'),
    frames: Object.fromEntries(
      Object.entries(frames).map(([region, frame]) => [region, box(frame, `shapes.frames.${region}`)]),
    ),
    shapes: list(wire['shapes'], 'shapes.shapes', (entry, where) => {
      const shape = record(entry, where)
      return {
        host: hostId(text(shape['host'], `${where}.host`)),
        path: path(shape['path'], `${where}.path`),
        area: number(shape['area'], `${where}.area`),
        ...point(entry, where),
      }
    }),
    foreign: path(wire['foreign'], 'shapes.foreign'),
    disputed: path(wire['disputed'], 'shapes.disputed'),
    borders: path(wire['borders'], 'shapes.borders'),
    lakes: list(wire['lakes'], 'shapes.lakes', (entry, where) => {
      const lake = record(entry, where)
      return {
        id: text(lake['id'], `${where}.id`),
        name: text(lake['name'], `${where}.name`),
        path: path(lake['path'], `${where}.path`),
        ...point(entry, where),
      }
    }),
    neighbours: list(wire['neighbours'], 'shapes.neighbours', (entry, where) => ({
      country: countryId(text(record(entry, where)['country'], `${where}.country`)),
      ...point(entry, where),
    })),
  }
}

function path(json: unknown, where: string): string {
  const data = text(json, where)
  return PATH.test(data) ? data : fail(where, 'is no path')
}

function point(json: unknown, where: string): { readonly x: number; readonly y: number } {
  const found = record(json, where)
  return { x: number(found['x'], `${where}.x`), y: number(found['y'], `${where}.y`) }
}

function box(json: unknown, where: string): Box {
  const found = record(json, where)
  return {
    ...point(json, where),
    width: number(found['width'], `${where}.width`),
    height: number(found['height'], `${where}.height`),
  }
}
