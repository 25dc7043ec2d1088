import { type GeoProjection, geoEqualEarth } from 'd3-geo'

/**
 * Equal Earth, cut in the Bering strait as the atlas's map is and of about its size. Outlines are laid back on the globe
 * with it and drawn with it, so what is drawn is the atlas's map point for point. Without resampling: the atlas has none.
 */
export function equalEarth(left: number, top: number): GeoProjection {
  return geoEqualEarth()
    .rotate([-11, 0])
    .scale(295.6)
    .translate([800 - left, 400 - top])
    .precision(0)
}
