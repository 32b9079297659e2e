// Who depends on whom: both sides of each pair on one scale, since what matters is how unlike they are.
import { html, nothing, svg, type TemplateResult } from "lit";
import type { CaseCard, World } from "../../api/case";
import type { DependencePoint, DependenceSeries, Findings } from "../../api/types";
import { nameOf } from "../../app/run";
import { go, param } from "../../app/store";
import { figure as frame } from "../../charts/figure";
import { sankey } from "../../charts/sankey";
import { figure } from "../../messages/format";
import { t } from "../../messages/text";
import { num, sourceLink } from "../../why/number";

type Dependence = World["dependence"][number];

export function gauges(world: World, findings: Findings | undefined, card: CaseCard): TemplateResult {
  const focus = card.focus ?? [];
  const inTrade = world.dependence.filter((d) => isTrade(d) && focus.includes(d.from) && focus.includes(d.to));
  const pairs = focus.flatMap((a, i) => focus.slice(i + 1).map((b) => [a, b] as const));
  const series = findings?.standing.dependence ?? [];
  return frame({
    id: "dependence",
    title: t("dependence.title"),
    note: t("dependence.note"),
    body: html`<div class="gauges">${pairs.map(([a, b]) => html`<div class="gauge-pair">
      ${[[a, b], [b, a]].map(([from, to]) => gauge(from!, to!, inTrade.find((d) => d.from === from && d.to === to), series))}</div>`)}</div>`,
    table: () => ({
      columns: [{ title: t("col.dependent") }, { title: t("col.on") }, { title: t("col.good") }, { title: t("col.value"), numeric: true },
        { title: t("col.low"), numeric: true }, { title: t("col.high"), numeric: true }, { title: t("col.unit") }, { title: t("col.period") }, { title: t("col.source") }],
      rows: world.dependence.map((d) => [nameOf(d.from), nameOf(d.to), d.good, d.central, d.low, d.high, d.unit, d.period, d.source]),
    }),
    data: world.dependence,
  });
}

function isTrade(d: Dependence): boolean {
  return /trade/i.test(d.good);
}

function gauge(from: string, to: string, d: Dependence | undefined, series: readonly DependenceSeries[]): TemplateResult {
  const index = series.findIndex((s) => s.from === from && s.to === to);
  const points = series[index]?.points ?? [];
  const label = html`<div class="gauge-label">${t("dependence.of", { from: nameOf(from), to: nameOf(to) })}</div>`;
  if (!d) return html`<div class="gauge">${label}<div class="untold">${t("dependence.unknown")}</div></div>`;
  const last = points.length - 1;
  const same = last >= 0 && points[last]!.central === d.central;
  return html`<div class="gauge">
    ${label}
    <div class="gauge-value">${same ? num(figure(d.central), `/standing/dependence/${index}/points/${last}/central`) : figure(d.central)}<span class="soft"> %</span>
      <span class="small soft">${d.low !== d.high ? `${figure(d.low)}–${figure(d.high)} · ` : ""}${d.period} · ${sourceLink(d.source)}</span></div>
    <svg class="gauge-bar" width="100%" height="14" aria-hidden="true">
      ${svg`<rect class="track" x="0" y="3" width="100%" height="8" rx="4"/><rect class="fill" x="0" y="3" width="${Math.max(0.5, d.central)}%" height="8" rx="4"/>
      ${d.low !== d.high ? svg`<line class="range" x1="${d.low}%" x2="${d.high}%" y1="7" y2="7"/>` : nothing}
`}
    </svg>
    ${history(points)}</div>`;
}

/** How it was before: one line over the years that are known, on the scale of the bar. */
function history(points: readonly DependencePoint[]): TemplateResult | typeof nothing {
  const known = points.map((p) => ({ year: Number(p.period.slice(0, 4)), value: p.central }));
  const first = known[0], last = known.at(-1);
  if (!first || !last || first.year === last.year) return nothing;
  const most = Math.max(...known.map((k) => k.value), 0.01) * 1.08;
  const at = (k: { readonly year: number; readonly value: number }) => `${((100 * (k.year - first.year)) / (last.year - first.year)).toFixed(1)} ${(30 - (28 * k.value) / most).toFixed(1)}`;
  return html`<svg class="history" viewBox="0 0 100 30" preserveAspectRatio="none" aria-hidden="true">${svg`<path d="M${known.map(at).join("L")}"/>`}</svg>
    <div class="split small soft"><span>${first.year}</span><span>${t("dependence.up-to", { most: figure(Math.max(...known.map((k) => k.value))) })}</span><span>${last.year}</span></div>`;
}

const SOME = 18;

export function flows(world: World): TemplateResult {
  const goods = [...new Set(world.dependence.map((d) => d.good))].sort((a, b) => Number(/trade/.test(b)) - Number(/trade/.test(a)) || (a < b ? -1 : 1));
  const good = goods.find((g) => g === param("good")) ?? goods[0] ?? "";
  const rows = world.dependence.filter((d) => d.good === good && d.central > 0).sort((a, b) => b.central - a.central).slice(0, SOME);
  const height = Math.max(300, new Set(rows.map((r) => r.from)).size * 25);
  return frame({
    id: "flows",
    title: t("flows.title"),
    note: t("flows.note", { n: SOME }),
    aside: html`<label class="row small">${t("flows.good")} <select class="short" @change=${(e: Event) => go({ good: (e.target as HTMLSelectElement).value })}>
      ${goods.map((g) => html`<option value=${g} ?selected=${g === good}>${g.replace(/_/g, " ")}</option>`)}</select></label>`,
    body: rows.length === 0 ? html`<p class="state">${t("flows.none")}</p>` : drawn(rows, height),
    table: () => ({
      columns: [{ title: t("col.on") }, { title: t("col.dependent") }, { title: t("col.value"), numeric: true }, { title: t("col.unit") }, { title: t("col.period") }],
      rows: rows.map((d) => [nameOf(d.to), nameOf(d.from), d.central, d.unit, d.period]),
    }),
    data: rows,
  });
}

function drawn(rows: readonly Dependence[], height: number): TemplateResult {
  const left = [...new Set(rows.map((r) => r.to))], right = [...new Set(rows.map((r) => r.from))];
  const look = (code: string) => `p${left.indexOf(code) % 6}`;
  return sankey({
    name: t("flows.title"), height,
    columns: [left.map((code) => ({ id: `s:${code}`, label: nameOf(code), look: look(code) })), right.map((code) => ({ id: `d:${code}`, label: nameOf(code) }))],
    links: rows.map((r) => ({ from: `s:${r.to}`, to: `d:${r.from}`, value: r.central, look: look(r.to), says: `${nameOf(r.to)} – ${nameOf(r.from)}: ${figure(r.central)} ${r.unit}` })),
  });
}
