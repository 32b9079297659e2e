// The shapes of the map, fetched once: land by country, quiet borders and contested ones.
import type { Feature, FeatureCollection, MultiLineString } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import { type Loaded, read } from "../api/client";

export interface Shapes {
  readonly countries: readonly Feature[];
  readonly borders: MultiLineString;
  readonly contested: MultiLineString;
}

/** Pairs of neighbours, by ISO 3166 number, whose border one side or many others do not accept: drawn dotted, whoever is right. */
const CONTESTED = new Set([
  "643|804", "contested|804", "contested|643", "356|586", "156|356", "156|586", "275|376", "376|760", "422|760", "504|732", "31|51", "51|792",
  "196|", "688|", "268|643", "706|", "729|728", "410|408", "144|",
]);

let topology: Loaded<Topology> | undefined;
let shapes: Shapes | undefined;

export function readShapes(): Loaded<Shapes> {
  topology = read<Topology>("world.json");
  if (topology.state !== "ready") return topology;
  shapes ??= make(topology.value);
  return { state: "ready", value: shapes };
}

function make(world: Topology): Shapes {
  const countries = world.objects["countries"] as GeometryCollection;
  const id = (g: GeometryObject) => String(g.id ?? "").replace(/^0+/, "");
  const disputed = (a: GeometryObject, b: GeometryObject) => {
    const [x, y] = [id(a), id(b)];
    return x === "" || y === "" || CONTESTED.has(`${x}|${y}`) || CONTESTED.has(`${y}|${x}`);
  };
  return {
    countries: (feature(world, countries) as FeatureCollection).features,
    borders: mesh(world, countries, (a, b) => a !== b && !disputed(a, b)),
    contested: mesh(world, countries, (a, b) => a !== b && disputed(a, b)),
  };
}
