// Makes public/world.json, the map's shapes, from Natural Earth's countries at 1:50 million (public domain; packed by world-atlas, ISC).
// Three things are changed: lines are thinned, small islands go, and what is contested becomes a shape of its own, so that it can be drawn neutral.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoContains } from "d3-geo";
import { feature, quantize } from "topojson-client";
import { filter, filterWeight, presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";

const require = createRequire(import.meta.url);
const atlas = JSON.parse(readFileSync(require.resolve("world-atlas/countries-50m.json"), "utf8"));

const ANTARCTICA = "010";
const LEAST_TURN = 2.6e-6; // steradian: a triangle about 15 km across
const LEAST_ISLAND = 1.5e-5; // steradian

/** A point inside each part that its own row should not carry: the part becomes a shape with no country. */
const CONTESTED = [
  { id: "643", name: "Crimea", at: [34.2, 45.3] },
  { id: "643", name: "Southern Kurils", at: [147.9, 45.1] },
  { id: "643", name: "Southern Kurils", at: [145.9, 44.1] },
];

let thin = simplify(presimplify(atlas, sphericalTriangleArea), LEAST_TURN);
const keep = filterWeight(thin, LEAST_ISLAND, (ring) => areaOf(ring));
thin = filter(thin, keep);

const countries = thin.objects.countries;
countries.geometries = countries.geometries.filter((g) => g.id !== ANTARCTICA && g.type !== null && g.arcs);
for (const part of CONTESTED) splitOff(part);
for (const g of countries.geometries) delete g.properties;
delete thin.objects.land;

mkdirSync(new URL("../public/", import.meta.url), { recursive: true });
writeFileSync(new URL("../public/world.json", import.meta.url), JSON.stringify(quantize(filter(thin), 4000)));

function areaOf(ring) {
  let sum = 0;
  const r = Math.PI / 180;
  for (let i = 0; i < ring.length - 1; i++) {
    const [a, b] = ring[i], [c, d] = ring[i + 1];
    let turn = c - a;
    if (turn > 180) turn -= 360;
    if (turn < -180) turn += 360;
    sum += turn * r * (2 + Math.sin(b * r) + Math.sin(d * r));
  }
  return Math.abs(sum / 2);
}

function splitOff({ id, name, at }) {
  const owner = countries.geometries.find((g) => g.id === id && g.type === "MultiPolygon");
  const index = owner.arcs.findIndex((arcs) =>
    geoContains(feature(thin, { type: "Polygon", arcs, properties: {} }), at));
  if (index < 0) {
    console.log(`${name} is not a part of its own at this scale, so it stays where Natural Earth has it.`);
    return;
  }
  const [arcs] = owner.arcs.splice(index, 1);
  countries.geometries.push({ type: "Polygon", id: "contested", arcs, properties: { name } });
}
