// Where a place lies on the paper. The map turns on 150° E, so that its edges lie in the Atlantic and Russia is whole.
import { geoNaturalEarth1, geoPath, type GeoProjection } from "d3-geo";
import type { Shapes } from "./shapes";

/** The paper: its size in units of the drawing, and how wide a letter of a name is. A phone gets a smaller sheet, so that names stay legible. */
export interface Paper { readonly width: number; readonly height: number; readonly letter: number; readonly narrow: boolean }

const WIDE: Paper = { width: 960, height: 480, letter: 6.1, narrow: false };
const NARROW: Paper = { width: 460, height: 330, letter: 7.6, narrow: true };
const phone = matchMedia("(max-width: 40rem)");

export function paper(): Paper {
  return phone.matches ? NARROW : WIDE;
}

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
  const { width, height, narrow } = paper();
  return once(`${extent}|${narrow}`, () => geoNaturalEarth1().rotate([-150, 0]).precision(0.3)
    .fitExtent([[8, 8], [width - 8, height - 8]], { type: "MultiPoint", coordinates: CORNERS[extent].map((c) => [...c]) })
    .clipExtent([[-20, -20], [width + 20, height + 20]]));
}

export interface Drawn {
  readonly land: string;
  readonly focus: string;
  readonly borders: string;
  readonly contested: string;
}

/** The paths of the map. @param focus ISO 3166 numbers of countries that stand out */
export function drawShapes(shapes: Shapes, extent: Extent, focus: ReadonlySet<string>): Drawn {
  return once(`${extent}|${paper().narrow}|${[...focus].join()}`, () => {
    const path = geoPath(projection(extent)).digits(1);
    const part = (own: boolean) => shapes.countries.filter((c) => focus.has(String(c.id ?? "").replace(/^0+/, "")) === own).map((c) => path(c) ?? "").join("");
    return { land: part(false), focus: part(true), borders: path(shapes.borders) ?? "", contested: path(shapes.contested) ?? "" };
  });
}
