// The map: land, lines and actors.
import { html, nothing, svg, type TemplateResult } from "lit";
import type { Actor, World } from "../api/case";
import { go } from "../app/store";
import { t } from "../messages/text";
import { type Place, type Placed, placeNames, spread } from "./labels";
import { type Layer, touching } from "./layers";
import { drawLines } from "./lines";
import { drawShapes, type Extent, paper, projection } from "./projection";
import { numberOf, placeOf } from "./places";
import type { Shapes } from "./shapes";

export interface Scene {
  readonly world: World;
  readonly actors: readonly Actor[];
  readonly focus: readonly string[];
  readonly layers: readonly Layer[];
  readonly all: readonly string[];
  readonly actor: string | undefined;
  readonly pair: string | undefined;
}

export function atlas(scene: Scene, shapes: Shapes | undefined, extent: Extent): TemplateResult {
  const project = projection(extent);
  const sheet = paper();
  const drawn = shapes && drawShapes(shapes, extent, new Set(scene.focus.map(numberOf)));
  const places = scene.actors.flatMap((a): Place[] => {
    const place = placeOf(a.code);
    const found = place && project([...place]);
    if (!found) return [];
    const [x, y] = found;
    return [{ id: a.code, name: a.name.length > (sheet.narrow ? 12 : 15) ? a.code : a.name, x, y, rank: rank(scene, a.code) }];
  });
  const inside = (p: Place) => p.x > 4 && p.y > 4 && p.x < sheet.width - 4 && p.y < sheet.height - 4;
  const near = placeNames(spread(places.filter(inside), 15), 5, sheet).map((p) => (p.rank > 1 ? p : { id: p.id, name: p.name, x: p.x, y: p.y, rank: p.rank }));
  const placed: readonly Placed[] = [...near, ...places.filter((p) => !inside(p)).map((p) => ({ ...p, off: true }))];
  return html`<svg class="atlas" viewBox="0 0 ${sheet.width} ${sheet.height}" role="group" aria-label=${t("map.name", { date: scene.world.date })}>
    ${drawn ? svg`<path class="land" d=${drawn.land}/><path class="land focus" d=${drawn.focus}/><path class="border" d=${drawn.borders}/>
      <path class="border contested" d=${drawn.contested}/>` : nothing}
    ${overlay(scene, placed)}
  </svg>`;
}

/** Lines first, then points, then names, so that nothing hides what matters more. */
export function overlay(scene: Scene, placed: readonly Placed[], middle?: { readonly x: number; readonly y: number }) {
  const at = new Map(placed.map((p) => [p.id, p]));
  return svg`
    <g class="ties">${scene.layers.flatMap((l) => drawLines(l, touching(l.lines, scene.actor), at, scene.all, scene.pair, middle))}</g>
    <g>${placed.filter((p) => !p.off).map((p) => {
      const own = scene.focus.includes(p.id);
      return svg`<g class="actor ${own ? "focus" : ""} ${scene.actor === p.id ? "picked" : ""}" role="button" tabindex="0" aria-pressed=${scene.actor === p.id}
        aria-label=${t("map.actor", { name: p.label?.text ?? p.name })} @click=${() => pick(scene, p.id)} @keydown=${(e: KeyboardEvent) => {
          if (e.key === "Enter" || e.key === " ") { e.preventDefault(); pick(scene, p.id); }
        }}>
        <circle cx=${p.x.toFixed(1)} cy=${p.y.toFixed(1)} r="12" class="reach"/>
        <circle cx=${p.x.toFixed(1)} cy=${p.y.toFixed(1)} r=${own ? 6 : p.rank > 1 ? 4 : 2.2} class="dot"/>
        ${p.label ? svg`<text x=${p.label.x.toFixed(1)} y=${p.label.y.toFixed(1)} text-anchor=${p.label.anchor}>${p.label.text}</text>` : svg`<title>${p.name}</title>`}
      </g>`;
    })}</g>`;
}

function pick(scene: Scene, code: string): void {
  go({ actor: scene.actor === code ? undefined : code, pair: undefined });
}

export function rank(scene: Scene, code: string): number {
  if (scene.focus.includes(code)) return 1000;
  return 1 + scene.layers.flatMap((l) => touching(l.lines, code)).length;
}
