// The network: those the case is about in the middle, their counterparts around them.
import { html, type TemplateResult } from "lit";
import { t } from "../messages/text";
import { overlay, rank, type Scene } from "./atlas";
import { type Placed } from "./labels";
import { HEIGHT, WIDTH } from "./projection";

const INNER = 74;
const ROUND_X = 350;
const ROUND_Y = 205;

export function network(scene: Scene): TemplateResult {
  const tied = new Set(scene.layers.flatMap((l) => l.lines.flatMap((line) => [line.from, line.to])));
  const inner = scene.actors.filter((a) => scene.focus.includes(a.code));
  const outer = scene.actors.filter((a) => !scene.focus.includes(a.code) && tied.has(a.code));
  const placed: Placed[] = [
    ...inner.map((a, i) => point(scene, a.code, a.name, i / inner.length - 0.25, INNER * 1.35, INNER)),
    ...outer.map((a, i) => point(scene, a.code, a.name, (i + 0.5) / outer.length - 0.25, ROUND_X, ROUND_Y)),
  ];
  return html`<svg class="atlas network" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="group" aria-label=${t("network.name", { date: scene.world.date })}>
    ${overlay(scene, placed)}
  </svg>`;
}

function point(scene: Scene, id: string, name: string, turn: number, rx: number, ry: number): Placed {
  const angle = turn * 2 * Math.PI;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const x = WIDTH / 2 + rx * cos, y = HEIGHT / 2 + ry * sin;
  const anchor = cos > 0.25 ? "start" : cos < -0.25 ? "end" : "middle";
  const label = { x: x + (anchor === "start" ? 11 : anchor === "end" ? -11 : 0), y: anchor === "middle" ? y + (sin < 0 ? -13 : 22) : y + 4, anchor } as const;
  return { id, name, x, y, rank: rank(scene, id), label };
}
