// A comparison: what each policy changes, beside doing nothing with the same luck; what one would regret; what to watch.
import { html, nothing, type TemplateResult } from "lit";
import { read } from "../../api/client";
import type { CaseCard, RunCard } from "../../api/case";
import type { ClassEffect, Comparison, PolicyOutcome, Regret } from "../../api/types";
import { empty, given } from "../../app/states";
import { go, param } from "../../app/store";
import { figure as frame } from "../../charts/figure";
import { legend, type Mark, plot } from "../../charts/intervals";
import { clamp, ticks } from "../../charts/scale";
import { percent, points, pointsRange, signed } from "../../messages/format";
import { t } from "../../messages/text";
import { num } from "../../why/number";

const LATEST = "/api/runs/latest?kind=compare";

export function result(card: CaseCard): TemplateResult {
  const asked = param("compare");
  if (asked) return shown(asked, card);
  const latest = read<RunCard>(LATEST);
  if (latest.state === "failed" && latest.problem.status === 404) return html`<section class="card">${empty(t("result.none"), t("result.none.todo"))}</section>`;
  return given(latest, LATEST, (run) => shown(run.id, card));
}

function shown(id: string, card: CaseCard): TemplateResult {
  const path = `/api/runs/${encodeURIComponent(id)}`;
  return given(read<Comparison>(path), path, (c) => html`${effects(c, id)}${ablation(c, id)}
    <div class="cols"><div class="c7">${regret(c.comparison.regrets, card, c.comparison.avoid, id)}</div><div class="c5">${watch(c, card)}</div></div>`);
}

function effects(c: Comparison, run: string): TemplateResult {
  const total = param("effect") === "total";
  const policies = c.comparison.policies;
  const of = (e: ClassEffect) => (total ? e.effect : e.response);
  const reach = clamp(Math.max(0.1, ...policies.flatMap((p) => p.effects.flatMap((e) => [Math.abs(of(e).total.low), Math.abs(of(e).total.high)]))), 0.1, 1);
  const told = policies.some((p) => p.effects.some((e) => of(e).distinguishable));
  const line = (p: PolicyOutcome, i: number) => {
    const marks = p.effects.map((e, k): Mark => ({
      label: e.classTitle, value: of(e).value, inner: of(e).monteCarlo, outer: of(e).total, hollow: p.kinds.includes("elicited"),
      tone: of(e).distinguishable ? (of(e).value > 0 ? "host" : "coop") : "neutral",
      text: html`${num(points(of(e).value), `/comparison/policies/${i}/effects/${k}/${total ? "effect" : "response"}/value`, run)} <span class="soft">${pointsRange(of(e).total)}</span>
        <div class="small ${of(e).distinguishable ? "" : "untold"}">${of(e).identical ? t("effect.identical") : of(e).distinguishable ? t("effect.told") : t("effect.untold", { detectable: points(of(e).detectable).replace("+", "") })}</div>`,
    }));
    return html`<div class="policy"><h3>${p.title}</h3><p class="note">${p.says}</p>
      ${plot({ marks, name: t("effect.name", { title: p.title }), domain: [-reach, reach], ticks: ticks(-reach, reach, 5), tick: (v) => signed(v * 100, 0), zero: true })}
      <details class="small"><summary>${t("effect.steps", { n: p.steps.length })}</summary><ul class="rows">${p.steps.map((s) => html`<li>${s}</li>`)}</ul></details></div>`;
  };
  return frame({
    id: "effects", title: told ? t("effect.title.told") : t("effect.title.untold"), note: t("effect.note"),
    aside: html`<div class="row" role="group" aria-label=${t("effect.kind")}><button class="chip" aria-pressed=${!total} @click=${() => go({ effect: undefined })}>${t("effect.response")}</button>
      <button class="chip" aria-pressed=${total} @click=${() => go({ effect: "total" })}>${t("effect.with-own")}</button></div>`,
    body: html`${legend([["ring", t("effect.elicited")], ["outer", t("legend.total")], ["inner", t("effect.montecarlo")]])}<div class="policies">${policies.map(line)}</div>`,
    table: () => ({ columns: [{ title: t("col.policy") }, { title: t("col.class") }, { title: t("col.difference"), numeric: true }, { title: t("col.low"), numeric: true }, { title: t("col.high"), numeric: true },
      { title: t("col.mclow"), numeric: true }, { title: t("col.mchigh"), numeric: true }, { title: t("col.detectable"), numeric: true }, { title: t("col.told") }, { title: t("col.chance"), numeric: true }],
      rows: policies.flatMap((p) => p.effects.map((e) => [p.title, e.classTitle, of(e).value, of(e).total.low, of(e).total.high, of(e).monteCarlo.low, of(e).monteCarlo.high, of(e).detectable, of(e).distinguishable ? "yes" : "no", e.with.value])) }),
    data: c.comparison.policies,
  });
}

function regret(all: readonly Regret[], card: CaseCard, avoid: readonly string[], run: string): TemplateResult {
  const title = (id: string) => card.classes.find((c) => c.id === id)?.title ?? id;
  const classes = all[0]?.cells.map((c) => c.classId) ?? [];
  return frame({
    id: "regret", title: t("regret.title"), note: t("regret.note", { avoid: avoid.map(title).join(", ") }),
    body: html`<div class="scroll" tabindex="0" role="region" aria-label=${t("regret.title")}><table class="regret"><thead><tr><th scope="col">${t("col.policy")}</th>${classes.map((c) => html`<th scope="col" class="n">${title(c)}</th>`)}
        <th scope="col" class="n">${t("regret.worst")}</th><th scope="col" class="n">${t("regret.structures")}</th></tr></thead>
      <tbody>${all.map((r, i) => html`<tr><th scope="row">${r.title}</th>${r.cells.map((c, k) => html`<td class="n">${c.best === r.policy ? html`<span class="best">${t("regret.best")}</span>`
        : html`${num(points(c.effect), `/comparison/regrets/${i}/cells/${k}/effect`, run)}<br /><span class="soft">${pointsRange(c.total)}</span>`}</td>`)}
        <td class="n"><strong>${points(r.worst)}</strong></td><td class="n">${points(r.worstOverStructures)}<br /><span class="soft">${r.inStructure}</span></td></tr>`)}</tbody></table></div>`,
    table: () => ({ columns: [{ title: t("col.policy") }, { title: t("col.class") }, { title: t("regret.best") }, { title: t("col.difference"), numeric: true }, { title: t("col.low"), numeric: true }, { title: t("col.high"), numeric: true }],
      rows: all.flatMap((r) => r.cells.map((c) => [r.title, title(c.classId), c.best, c.effect, c.total.low, c.total.high])) }),
    data: all,
  });
}

function ablation(c: Comparison, run: string): TemplateResult | typeof nothing {
  const all = c.comparison.without as readonly ClassEffect[];
  if (all.length === 0) return nothing;
  const marks = all.map((e, i): Mark => ({ label: e.classTitle, value: e.response.value, inner: e.response.monteCarlo, outer: e.response.total, tone: "neutral",
    text: html`${num(points(e.response.value), `/comparison/without/${i}/response/value`, run)} <span class="soft">${pointsRange(e.response.total)}</span>` }));
  const reach = clamp(Math.max(0.1, ...all.flatMap((e) => [Math.abs(e.response.total.low), Math.abs(e.response.total.high)])), 0.1, 1);
  return frame({ id: "ablation", title: t("ablation.title"), note: t("ablation.note"),
    body: plot({ marks, name: t("ablation.title"), domain: [-reach, reach], ticks: ticks(-reach, reach, 5), tick: (v) => signed(v * 100, 0), zero: true }),
    table: () => ({ columns: [{ title: t("col.class") }, { title: t("col.difference"), numeric: true }, { title: t("col.low"), numeric: true }, { title: t("col.high"), numeric: true }],
      rows: all.map((e) => [e.classTitle, e.response.value, e.response.total.low, e.response.total.high]) }), data: all });
}

/** Which early counts would tell that one lives in the world of a policy. */
function watch(c: Comparison, card: CaseCard): TemplateResult {
  const what = (counter: string) => card.counters.find((x) => x.id === counter)?.what ?? counter;
  const rows = c.comparison.worlds.flatMap((w) => w.signposts.filter((s) => s.interval.low > 1 || s.interval.high < 1).slice(0, 4).map((s) => ({ w, s })));
  return frame({
    id: "watch", title: t("watch.title"), note: t("watch.note", { months: c.comparison.worlds[0]?.months ?? 3 }),
    body: rows.length === 0 ? empty(t("signposts.equal"), t("signposts.equal.todo")) : plot({ name: t("watch.title"), domain: [-1.5, 3], ticks: [-1, 0, 1, 2, 3], tick: (v) => `×${2 ** v}`, zero: true,
      marks: rows.map(({ w, s }): Mark => ({ label: t("signposts.least", { least: s.least, what: what(s.counter) }), says: w.title, value: Math.log2(s.ratio),
        inner: { low: Math.log2(s.interval.low), high: Math.log2(s.interval.high) }, text: html`×${s.ratio.toFixed(1)} <span class="soft">${t("watch.shares", { here: percent(s.here), there: percent(s.there) })}</span>` })) }),
    table: () => ({ columns: [{ title: t("col.policy") }, { title: t("col.what") }, { title: t("signposts.if"), numeric: true }, { title: t("signposts.ifnot"), numeric: true }, { title: t("col.ratio"), numeric: true }],
      rows: rows.map(({ w, s }) => [w.title, t("signposts.least", { least: s.least, what: what(s.counter) }), s.here, s.there, s.ratio]) }),
    data: c.comparison.worlds,
  });
}
