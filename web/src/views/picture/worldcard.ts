// The world at a date, on the map or as a network; and, for one pair, every figure that was known.
import { html, nothing, svg, type TemplateResult } from "lit";
import { read, ready } from "../../api/client";
import type { CaseCard, World } from "../../api/case";
import { list, toggled } from "../../app/address";
import { nameOf } from "../../app/run";
import { failed, loading } from "../../app/states";
import { flip, go, isOpen, param } from "../../app/store";
import { figure as frame } from "../../charts/figure";
import type { Table } from "../../charts/table";
import { atlas, type Scene } from "../../map/atlas";
import { layer, layerIds } from "../../map/layers";
import { styleOf } from "../../map/lines";
import { network } from "../../map/network";
import { EXTENTS, type Extent } from "../../map/projection";
import { readShapes } from "../../map/shapes";
import { day, figure } from "../../messages/format";
import { t, tOr } from "../../messages/text";
import { sourceLink } from "../../why/number";
import { shownDate, slider, worldPath } from "./slider";

const FIRST = ["cooperative", "hostile"];
const UP_FRONT = 7;
let last: World | undefined;

/** The world of the shown date; while it is under way, the one before it, so that nothing flickers. */
export function worldNow(card: CaseCard): { readonly world: World | undefined; readonly path: string; readonly failure: ReturnType<typeof read> } {
  const path = worldPath(shownDate(card));
  const loaded = read<World>(path);
  if (loaded.state === "ready") last = loaded.value;
  return { world: last, path, failure: loaded };
}

export function worldCard(card: CaseCard): TemplateResult {
  const { world, path, failure } = worldNow(card);
  const all = world ? layerIds(world) : [];
  const chosen = list(param("layers"), FIRST);
  const tab = param("tab") === "network" ? "network" : "map";
  const extent = EXTENTS.find((e) => e === param("extent")) ?? "pacific";
  const layers = world ? chosen.filter((id) => all.includes(id)).map((id) => layer(world, id)) : [];
  const scene: Scene | undefined = world && { world, layers, all, actors: card.actors, focus: card.focus ?? [], actor: param("actor"), pair: param("pair") };
  return frame({
    id: "world",
    title: t("world.title", { date: day(shownDate(card)) }),
    className: "world",
    body: html`
      <div class="chips form-chips" role="group" aria-label=${t("world.form")}>
      ${(["map", "network"] as const).map((id) => html`<button class="chip" aria-pressed=${tab === id} @click=${() => go({ tab: id === "map" ? undefined : id })}>${t(`world.${id}`)}</button>`)}<span class="gap"></span>
      ${tab === "map" ? EXTENTS.map((e) => html`<button class="chip" aria-pressed=${extent === e} @click=${() => go({ extent: e === "pacific" ? undefined : e })}>${t(`extent.${e}`)}</button>`) : nothing}
    </div>
      <div class="chips layers" role="group" aria-label=${t("world.layers")}>${all.filter((id, i) => i < UP_FRONT || isOpen("layers") || chosen.includes(id)).map((id) => chip(id, all, chosen))}
        ${all.length > UP_FRONT ? html`<button class="chip" aria-expanded=${isOpen("layers")} @click=${() => flip("layers")}>${isOpen("layers") ? t("world.fewer") : t("world.more", { n: all.length - UP_FRONT })}</button>` : nothing}</div>
      ${failure.state === "failed" ? failed(failure.problem, path) : !scene ? loading(true) : tab === "network" ? network(scene) : atlas(scene, ready(readShapes()) ?? undefined, extent as Extent)}
      ${scene ? html`<p class="note">${widths(scene)} ${tab === "map" ? t("map.borders") : t("network.note")}</p>` : nothing}
      ${slider(card)}`,
    ...(scene ? { table: () => lineTable(scene), data: scene.world } : {}),
  });
}

function chip(id: string, all: readonly string[], chosen: readonly string[]): TemplateResult {
  const style = styleOf(id, all);
  const on = chosen.includes(id);
  return html`<button class="chip" aria-pressed=${on} @click=${() => go({ layers: toggled(chosen, id) })}>
    <svg width="20" height="8" aria-hidden="true">${svg`<line class="tie ${style.tone}" x1="1" x2="19" y1="4" y2="4" stroke-width="2.6" stroke-dasharray=${style.dash || "none"}/>`}</svg>
    ${tOr(`layer.${id}`, id.replace(/[_-]/g, " "))}</button>`;
}

function widths(scene: Scene): string {
  const said = scene.layers.map((l) => {
    const top = l.lines[0];
    if (!top) return t("world.none-in", { layer: tOr(`layer.${l.id}`, l.id) });
    if (l.id === "treaty") return t("world.treaties", { n: l.lines.length });
    const measure = tOr(`measure.${l.id}`, l.measure);
    return t("world.width", { measure, from: nameOf(top.from), to: nameOf(top.to), value: figure(top.value), unit: l.unit });
  });
  return said.length === 0 ? t("world.no-layers") : said.join(" ");
}

function lineTable(scene: Scene): Table {
  return {
    columns: [{ title: t("col.layer") }, { title: t("col.from") }, { title: t("col.to") }, { title: t("col.value"), numeric: true }, { title: t("col.unit") }],
    rows: scene.layers.flatMap((l) => l.lines.map((x) => [tOr(`layer.${l.id}`, l.id), nameOf(x.from), nameOf(x.to), x.value, l.id === "treaty" ? "" : `${l.unit} (${l.measure})`])),
  };
}

/** All that was known of one pair on the day: the analyst's table. */
export function pairCard(world: World): TemplateResult | typeof nothing {
  const [a, b] = (param("pair") ?? "").split("-");
  if (!a || !b) return nothing;
  const both = (x: { readonly from: string; readonly to: string }) => (x.from === a && x.to === b) || (x.from === b && x.to === a);
  const ties = world.ties.filter(both);
  const treaties = world.treaties.filter((x) => both({ from: x.a, to: x.b }));
  return html`<section class="card" id="pair" aria-labelledby="pair-title">
    <div class="split"><h2 id="pair-title">${t("pair.title", { a: nameOf(a), b: nameOf(b) })}</h2><button class="quiet" @click=${() => go({ pair: undefined })}>${t("why.close")}</button></div>
    ${treaties.length ? html`<p class="small">${t("pair.treaties")} ${treaties.map((x, i) => html`${i ? "; " : ""}${x.clause} (${day(x.inForce)}, ${sourceLink(x.source)})`)}</p>` : nothing}
    <div class="scroll tall" tabindex="0" role="region" aria-label=${t("pair.figures")}><table>
      <thead><tr><th scope="col">${t("col.direction")}</th><th scope="col">${t("col.what")}</th><th scope="col" class="n">${t("col.value")}</th><th scope="col">${t("col.period")}</th><th scope="col">${t("col.source")}</th></tr></thead>
      <tbody>${ties.map((x) => html`<tr><td>${x.from} → ${x.to}</td><td>${x.kind.replace(/_/g, " ")}: ${x.label}</td>
        <td class="n">${figure(x.central)}${x.low !== x.high ? html` <span class="soft">(${figure(x.low)}–${figure(x.high)})</span>` : nothing} ${x.unit}</td><td>${x.period}</td><td>${sourceLink(x.source)}</td></tr>`)}</tbody>
    </table></div></section>`;
}
