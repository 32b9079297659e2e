// Where a place lies on the paper. The map turns on 150° E, so that its edges lie in the Atlantic and Russia is whole.
import { geoNaturalEarth1, geoPath, type GeoProjection } from "d3-geo";
import type { Shapes } from "./shapes";

export const WIDTH = 960;
export const HEIGHT = 480;
export type Extent = "pacific" | "near" | "world";
export const EXTENTS: readonly Extent[] = ["pacific", "near", "world"];

/** Corners (longitude, latitude) that must lie on the paper. */
const CORNERS: Readonly<Record<Extent, readonly (readonly [number, number])[]>> = {
  pacific: [[-12, 56], [-66, 44], [100, -9], [-150, 73]],
  near: [[94, 22], [152, 22], [100, 58], [150, 58]],
  world: [[-28, 0], [-32, 0], [150, 82], [150, -54]],
};

const made = new Map<string, unknown>();

function once<T>(key: string, make: () => T): T {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}

export function projection(extent: Extent): GeoProjection {
  return once(extent, () => geoNaturalEarth1().rotate([-150, 0]).precision(0.3)
    .fitExtent([[8, 8], [WIDTH - 8, HEIGHT - 8]], { type: "MultiPoint", coordinates: CORNERS[extent].map((c) => [...c]) })
    .clipExtent([[-20, -20], [WIDTH + 20, HEIGHT + 20]]));
}

export interface Drawn {
  readonly land: string;
  readonly focus: string;
  readonly borders: string;
  readonly contested: string;
}

/** The paths of the map. @param focus ISO 3166 numbers of countries that stand out */
export function drawShapes(shapes: Shapes, extent: Extent, focus: ReadonlySet<string>): Drawn {
  return once(`${extent}|${[...focus].join()}`, () => {
    const path = geoPath(projection(extent)).digits(1);
    const part = (own: boolean) => shapes.countries.filter((c) => focus.has(String(c.id ?? "").replace(/^0+/, "")) === own).map((c) => path(c) ?? "").join("");
    return { land: part(false), focus: part(true), borders: path(shapes.borders) ?? "", contested: path(shapes.contested) ?? "" };
  });
}
