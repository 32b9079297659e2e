// The plan: what to do now, what to prepare and on which sign, what to watch; and what it is worth on futures it has not seen.
import { html, nothing, svg, type TemplateResult } from "lit";
import type { FirmPlan } from "../../api/firm";
import { figure as frame } from "../../charts/figure";
import { legend, type Mark, plot } from "../../charts/intervals";
import { around, linear, ticks } from "../../charts/scale";
import { day, figure, percent } from "../../messages/format";
import { t, tOr } from "../../messages/text";

const MILLION = 1e6;
const m = (usd: number) => figure(usd / MILLION);

export function plan(p: FirmPlan): TemplateResult {
  return html`<section class="card" aria-labelledby="plan-title"><h2 id="plan-title">${t("plan.title", { profile: p.heading.profile, budget: m(p.heading.budget) })}</h2>
      <p><span class="tag ${p.verdict.recommended ? "good" : "open"}">${t(p.verdict.recommended ? "plan.recommended" : "plan.not")}</span> ${p.verdict.sentence}</p>
      <p class="note">${t("plan.spent", { spent: m(p.verdict.spent), tied: m(p.verdict.tied), day: day(p.heading.asOf), runs: p.heading.run.runs })}</p>
      ${(["now", "prepare", "watch"] as const).map((when) => actions(p, when))}</section>
    ${ways(p)}${frontier(p)}${signs(p)}${swings(p)}${barred(p)}`;
}

function actions(p: FirmPlan, when: "now" | "prepare" | "watch"): TemplateResult | typeof nothing {
  const rows = p.actions.filter((a) => a.timing === when);
  if (rows.length === 0) return nothing;
  const sign = (id: string) => p.indicators.find((i) => i.id === id)?.what ?? "";
  return html`<h3>${t(`plan.${when}`)}</h3><ul class="rows small">${rows.map((a) => html`<li>${a.what} <span class="soft">${t("plan.cost", { first: m(a.cost.first), running: m(a.cost.running), days: figure(a.cost.leadDays), adds: m(a.adds.mean) })}
    ${sign(a.signal) ? t("plan.sign", { sign: sign(a.signal) }) : nothing}</span></li>`)}</ul>`;
}

function ways(p: FirmPlan): TemplateResult {
  const domain = around(p.ways.flatMap((w) => [w.mean / MILLION, w.cvar / MILLION]));
  const name = (way: string) => tOr(`plan.way.${way}`, way);
  const marks: Mark[] = p.ways.map((w) => ({ label: name(w.way), value: w.mean / MILLION, past: w.cvar / MILLION, hollow: w.way !== "plan",
    text: w.way === "nothing" ? m(w.mean) : t("plan.saves", { mean: m(w.gain.mean), low: m(w.gain.meanLikely.low), high: m(w.gain.meanLikely.high) }) }));
  return frame({ id: "ways", title: t("plan.ways"), note: t("plan.ways.note"),
    body: html`${legend([["point", t("exposure.mean")], ["past", "CVaR"]])}${plot({ marks, domain, ticks: ticks(domain[0], domain[1], 5), tick: (v) => figure(v), name: t("plan.ways"), zero: true, wide: true })}`,
    table: () => ({ columns: [{ title: t("plan.way") }, ...["spent", "mean", "CVaR", "saves", "low", "high"].map((title) => ({ title, numeric: true }))],
      rows: p.ways.map((w) => [name(w.way), w.spent, w.mean, w.cvar, w.gain.mean, w.gain.meanLikely.low, w.gain.meanLikely.high]) }), data: p.ways });
}

function frontier(p: FirmPlan): TemplateResult {
  const points = p.charts.frontier;
  const span = (of: (x: (typeof points)[number]) => number): readonly [number, number] => {
    const all = points.map((x) => of(x) / MILLION), low = Math.min(...all), high = Math.max(...all), air = (high - low || 1) * 0.15;
    return [low - air, high + air];
  };
  const x = linear(span((q) => q.cvar), [46, 330]), y = linear(span((q) => q.mean), [170, 12]);
  const path = [...points].sort((a, b) => a.cvar - b.cvar).map((q) => `${x(q.cvar / MILLION)} ${y(q.mean / MILLION)}`).join("L");
  return frame({ id: "frontier", title: t("plan.frontier"), note: t("plan.frontier.note"),
    body: html`<svg class="reliability" viewBox="0 0 340 205" role="img" aria-label=${t("plan.frontier")}>
      ${x.ticks.map((v) => svg`<line class="grid" x1=${x(v)} x2=${x(v)} y1="12" y2="170"/><text x=${x(v)} y="183" text-anchor="middle">${figure(v)}</text>`)}
      ${y.ticks.map((v) => svg`<line class="grid" x1="46" x2="330" y1=${y(v)} y2=${y(v)}/><text x="42" y=${y(v) + 3} text-anchor="end">${figure(v)}</text>`)}
      <text x="188" y="200" text-anchor="middle">${t("plan.frontier.x")}</text><g class="tone-accent">${svg`<path class="fan-line" fill="none" d="M${path}"/>`}
      ${points.map((q) => svg`<circle class=${q.chosen ? "point" : "point hollow"} cx=${x(q.cvar / MILLION)} cy=${y(q.mean / MILLION)} r="6"><title>${t("plan.point", { weight: figure(q.weight), mean: m(q.mean), cvar: m(q.cvar), spent: m(q.spent) })}</title></circle>`)}</g></svg>`,
    table: () => ({ columns: ["weight", "spent", "mean", "CVaR"].map((title) => ({ title, numeric: true })), rows: points.map((q) => [q.weight, q.spent, q.mean, q.cvar]) }), data: points });
}

function signs(p: FirmPlan): TemplateResult | typeof nothing {
  if (p.indicators.length === 0) return nothing;
  return html`<section class="card" aria-labelledby="signs-title"><h2 id="signs-title">${t("plan.signs")}</h2><p class="note">${t("plan.signs.note")}</p>
    <ul class="rows small">${p.indicators.map((i) => html`<li><strong>${i.what}</strong> ${t("plan.now-at", { now: i.now })}
      ${i.record.map((r) => html`<br><span class="soft">${t("plan.record", { item: r.item, hits: percent(r.hits.value), false: percent(r.falseAlarms.value), lead: figure(r.lead) })}</span>`)}</li>`)}</ul></section>`;
}

function swings(p: FirmPlan): TemplateResult | typeof nothing {
  const rows = p.charts.tornado;
  if (rows.length === 0) return nothing;
  const domain = around(rows.flatMap((r) => [r.low / MILLION, r.high / MILLION]));
  const marks: Mark[] = rows.map((r) => ({ label: r.parameter, value: (r.low + r.high) / 2 / MILLION, inner: { low: Math.min(r.low, r.high) / MILLION, high: Math.max(r.low, r.high) / MILLION }, text: t("interval.to", { low: m(r.low), high: m(r.high) }) }));
  return frame({ id: "tornado", title: t("plan.tornado"), note: t("plan.tornado.note"), body: plot({ marks, domain, ticks: ticks(domain[0], domain[1], 5), tick: (v) => figure(v), name: t("plan.tornado"), zero: true, wide: true }),
    table: () => ({ columns: [{ title: t("col.parameter") }, { title: t("col.low"), numeric: true }, { title: t("col.high"), numeric: true }], rows: rows.map((r) => [r.parameter, r.low, r.high]) }), data: rows });
}

function barred(p: FirmPlan): TemplateResult | typeof nothing {
  const { barred, lists, notes } = p.grounds;
  return barred.length + lists.length + notes.length === 0 ? nothing : html`<section class="card" aria-labelledby="barred-title"><h2 id="barred-title">${t("plan.barred")}</h2>
    <ul class="rows small">${barred.map((b) => html`<li>${b.item}: ${b.source} (${b.reasons.join("; ")})</li>`)}${[...lists, ...notes].map((n) => html`<li class="soft">${n}</li>`)}</ul></section>`;
}
