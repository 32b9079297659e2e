// The network: those the case is about in the middle, their counterparts around them.
import { html, type TemplateResult } from "lit";
import { t } from "../messages/text";
import { overlay, rank, type Scene } from "./atlas";
import { type Placed } from "./labels";
import { paper } from "./projection";


export function network(scene: Scene): TemplateResult {
  const { width, height, narrow } = paper();
  const [inner, wide, high] = narrow ? [48, 150, 128] : [74, 350, 185];
  const tied = new Set(scene.layers.flatMap((l) => l.lines.flatMap((line) => [line.from, line.to])));
  const middle = scene.actors.filter((a) => scene.focus.includes(a.code));
  const others = scene.actors.filter((a) => !scene.focus.includes(a.code) && tied.has(a.code));
  const placed: Placed[] = [
    ...middle.map((a, i) => point(scene, a.code, a.name, i / middle.length - 0.25, inner * 1.35, inner)),
    ...others.map((a, i) => point(scene, a.code, a.name.length > (narrow ? 9 : 18) ? a.code : a.name, (i + 0.5) / others.length - 0.25, wide, high)),
  ];
  return html`<svg class="atlas network" viewBox="0 0 ${width} ${height}" role="group" aria-label=${t("network.name", { date: scene.world.date })}>
    ${overlay(scene, placed, { x: width / 2, y: height / 2 })}
  </svg>`;
}

function point(scene: Scene, id: string, name: string, turn: number, rx: number, ry: number): Placed {
  const { width, height } = paper();
  const angle = turn * 2 * Math.PI;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const x = width / 2 + rx * cos, y = height / 2 + ry * sin;
  const anchor = cos > 0.25 ? "start" : cos < -0.25 ? "end" : "middle";
  const label = { x: x + (anchor === "start" ? 11 : anchor === "end" ? -11 : 0), y: anchor === "middle" ? y + (sin < 0 ? -13 : 22) : y + 4, anchor, text: name } as const;
  return { id, name, x, y, rank: rank(scene, id), label };
}
