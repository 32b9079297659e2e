// The linchpin: whose stance the chance of an outcome hangs on, and how much of it is chance.
import { html, type TemplateResult } from "lit";
import { read } from "../../api/client";
import type { CaseCard, RunCard } from "../../api/case";
import type { Pivot } from "../../api/types";
import { empty, given } from "../../app/states";
import { go, param } from "../../app/store";
import { figure as frame } from "../../charts/figure";
import { type Mark, plot } from "../../charts/intervals";
import { percent } from "../../messages/format";
import { t, tOr } from "../../messages/text";
import { num } from "../../why/number";
import { busy, jobState, send } from "./job";

const LATEST = "/api/runs/latest?kind=pivot";

export function pivot(card: CaseCard): TemplateResult {
  const asked = param("pivot");
  if (asked) return shown(asked, card);
  const latest = read<RunCard>(LATEST);
  if (latest.state === "failed" && latest.problem.status === 404) return none(card);
  return given(latest, LATEST, (run) => shown(run.id, card));
}

function none(card: CaseCard): TemplateResult {
  return html`<section class="card" aria-labelledby="pivot-none"><h2 id="pivot-none">${t("pivot.title")}</h2>${empty(t("pivot.none"), t("pivot.none.todo"))}
    <button class="button primary" ?disabled=${busy()} @click=${() => void send({ kind: "pivot", horizonMonths: card.horizonMonths, seed: 7, outcome: param("avoid") ?? card.classes[0]?.id }, "pivot")}>${t("pivot.go")}</button>${jobState("pivot")}</section>`;
}

function shown(id: string, card: CaseCard): TemplateResult {
  const path = `/api/runs/${encodeURIComponent(id)}`;
  return given(read<readonly Pivot[]>(path), path, (all) => all.length === 0 ? none(card) : html`${all.map((p, i) => one(p, i, id, card))}`);
}

function one(p: Pivot, index: number, run: string, card: CaseCard): TemplateResult {
  const ranges = Object.keys(p.byRanges);
  const range = ranges.find((r) => r === param("ranges")) ?? ranges[0] ?? "";
  const factors = p.byRanges[range]?.factors ?? [];
  const marks = p.stances.map((s, k) => ({ s, k, f: factors[k] })).sort((a, b) => (b.f?.share.value ?? 0) - (a.f?.share.value ?? 0)).map(({ s, k, f }): Mark => ({
    label: s.name, says: s.actors.some((a) => p.counted.includes(a)) ? t("pivot.counted") : "",
    value: f ? f.share.value : null, outer: f?.share.interval, hollow: !f || f.share.interval.low <= 0,
    text: f ? html`${num(percent(Math.max(0, f.share.value)), `/${index}/byRanges/${range}/factors/${k}/share/value`, run)} <span class="soft">${t("pivot.events", { n: s.events })}</span>` : t("number.unknown"),
  }));
  const title = card.classes.find((c) => c.id === p.outcome)?.title ?? p.outcome;
  const shares = [["chance", p.shares.chance], ["stances", p.shares.stances], ["parameters", p.shares.parameters]] as const;
  return frame({
    id: `pivot-${index}`, title: t("pivot.title.of", { outcome: title }), note: p.answer,
    aside: html`<div class="row" role="group" aria-label=${t("pivot.ranges")}>${ranges.map((r) => html`<button class="chip" aria-pressed=${r === range} @click=${() => go({ ranges: r })}>${tOr(`ranges.${r}`, r)}</button>`)}</div>`,
    body: html`<div class="cols"><div class="c7">${plot({ marks, name: t("pivot.title.of", { outcome: title }), domain: [-0.05, 1.05], ticks: [0, 0.25, 0.5, 0.75, 1], tick: (v) => `${v * 100}`, zero: true })}</div>
      <div class="c5"><h3>${t("pivot.spread")}</h3><ul class="partition">${shares.map(([name, share], i) => html`<li><span class="partition-name">${t(`pivot.${name}`)}</span>
        <svg width="100%" height="16" aria-hidden="true"><rect class="p${i}" y="1" height="14" rx="2" width="${(100 * Math.max(0.004, share)).toFixed(1)}%"></rect></svg><span>${percent(share)}</span></li>`)}</ul>
        <p class="note">${t("pivot.note")}</p></div></div>`,
    table: () => ({ columns: [{ title: t("col.actor") }, { title: t("col.share"), numeric: true }, { title: t("col.low"), numeric: true }, { title: t("col.high"), numeric: true }, { title: t("col.slope"), numeric: true }],
      rows: p.stances.map((s, k) => [s.name, factors[k]?.share.value ?? null, factors[k]?.share.interval.low ?? null, factors[k]?.share.interval.high ?? null, factors[k]?.slope.value ?? null]) }),
    data: p,
  });
}

