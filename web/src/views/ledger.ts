// The record: what was asked, what was said, and how good it was. A score never stands without its baselines.
import { html, svg, type TemplateResult } from "lit";
import { read } from "../api/client";
import type { Ledger, Question } from "../api/case";
import { empty, given } from "../app/states";
import { go, param } from "../app/store";
import { figure as frame } from "../charts/figure";
import { legend, type Mark, plot } from "../charts/intervals";
import { day, figure, percent, signed } from "../messages/format";
import { t } from "../messages/text";
import { findings } from "../app/run";
import { ready } from "../api/client";

const PATH = "/api/ledger";
const SHOWN = 12;

export function ledger(): TemplateResult {
  return given(read<Ledger>(PATH), PATH, (l) => {
    const resolved = l.questions.filter((q) => q.outcome !== undefined && q.outcome !== null).length;
    return html`
      <header class="head"><h1>${resolved === 0 ? (l.questions.length === 0 ? t("ledger.none") : t("ledger.title.open", { n: l.questions.length })) : t("ledger.title", { n: l.questions.length, resolved })}</h1>
        <p class="lead">${t("ledger.lead")}</p></header>
      <div class="cols"><div class="c5 stack">${reliability(l)}${skill(l)}</div><div class="c7">${record()}</div></div>
      ${questions(l)}
      ${l.questions.length === 0 ? "" : own(l.questions)}`;
  });
}

function questions(l: Ledger): TemplateResult {
  const text = (param("q") ?? "").toLowerCase();
  const found = l.questions.filter((q) => `${q.id} ${q.text}`.toLowerCase().includes(text))
    .sort((a, b) => Number(isMonthOf(a)) - Number(isMonthOf(b)));
  const shown = param("all") ? found : found.slice(0, SHOWN);
  const marks = shown.map((q): Mark => {
    const p = isCount(q) ? null : said(q);
    return {
      label: q.text, says: `${q.id} · ${t("ledger.until", { date: day(q.horizonEnds) })}${q.outcome === undefined || q.outcome === null ? "" : ` · ${t("ledger.outcome", { outcome: String(q.outcome) })}`}`,
      value: p, past: isCount(q) ? undefined : q.probability.climatology ?? undefined,
      text: isCount(q) ? html`<b>${figure(said(q))}</b> <span class="soft">${t("ledger.expected", { climatology: figure(q.probability.climatology), persistence: figure(q.probability.persistence) })}</span>`
        : p === null ? html`<span class="untold">${t("number.unknown")}</span>` : html`<b>${percent(p)}</b> <span class="soft">${baselines(q)}</span>`,
    };
  });
  return frame({
    id: "questions", title: t("ledger.questions"), note: t("ledger.questions.note"),
    aside: html`<label class="row small">${t("ledger.find")} <input class="short" type="text" .value=${param("q") ?? ""} @input=${(e: Event) => go({ q: (e.target as HTMLInputElement).value }, true)} /></label>`,
    body: l.questions.length === 0 ? empty(t("ledger.none"), t("ledger.none.todo")) : found.length === 0 ? empty(t("ledger.found-none"), t("ledger.found-none.todo")) : html`
      ${plot({ marks, name: t("ledger.questions"), domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1], tick: (v) => `${v * 100}`, wide: true })}
      ${legend([["point", t("ledger.said")], ["past", t("ledger.climatology")]])}
      ${found.length > shown.length ? html`<button class="button" @click=${() => go({ all: "yes" })}>${t("ledger.more", { n: found.length })}</button>` : ""}`,
    table: () => ({ columns: [{ title: t("col.id") }, { title: t("col.question") }, { title: t("col.ends") }, { title: t("ledger.said"), numeric: true }, { title: t("ledger.model"), numeric: true },
      { title: t("ledger.climatology"), numeric: true }, { title: t("ledger.persistence"), numeric: true }],
      rows: found.map((q) => [q.id, q.text, q.horizonEnds, said(q), q.probability.model ?? null, q.probability.climatology ?? null, q.probability.persistence ?? null]) }),
    data: l.questions,
  });
}

/** Whether it is one month of a longer question, which goes before its months. */
function isMonthOf(q: Question): boolean {
  return q.series !== undefined && q.series !== q.id;
}

/** How many, rather than whether. */
function isCount(q: Question): boolean {
  return q.kind === "count";
}

/** Forecasts of people, and how to add one: the ledger is written from the terminal, so that nobody writes it by way of a page. */
function own(all: readonly Question[]): TemplateResult {
  const people = all.flatMap((q) => (q.probability.people ?? []).map((p) => ({ q, p })));
  const example = all.find((q) => !isCount(q))?.id ?? "Q01";
  return html`<section class="card" aria-labelledby="own-title"><h2 id="own-title">${t("own.title")}</h2><p class="note">${t("own.note")}</p>
    ${people.length === 0 ? "" : html`<ul class="rows">${people.map(({ q, p }) => html`<li class="split"><span>${q.text} <span class="soft">${q.id}</span></span><span><strong>${isCount(q) ? figure(p.value) : percent(p.value)}</strong> ${p.by}, ${day(p.asOf)}</span></li>`)}</ul>`}
    <p class="formula">linchpin forecast add ${example} 0.35 --by me</p></section>`;
}

function said(q: Question): number | null {
  return q.probability.headline ?? q.probability.model ?? null;
}

function baselines(q: Question): string {
  return t("ledger.beside", { climatology: percent(q.probability.climatology ?? null), persistence: percent(q.probability.persistence ?? null) });
}

function reliability(l: Ledger): TemplateResult {
  const bins = l.reliability.filter((b) => b.n > 0);
  const at = (v: number) => 34 + 260 * v, up = (v: number) => 290 - 260 * v;
  return frame({
    id: "reliability", title: t("reliability.title"), note: t("reliability.note"),
    body: bins.length === 0 ? empty(t("reliability.none"), t("reliability.none.todo")) : html`<svg class="reliability" viewBox="0 0 310 320" role="img" aria-label=${t("reliability.title")}>
      ${[0, 0.25, 0.5, 0.75, 1].map((v) => svg`<line class="grid" x1=${at(v)} x2=${at(v)} y1="30" y2="290"/><line class="grid" x1="34" x2="294" y1=${up(v)} y2=${up(v)}/>
        <text x=${at(v)} y="306" text-anchor="middle">${v * 100}</text><text x="28" y=${up(v) + 4} text-anchor="end">${v * 100}</text>`)}
      <line class="zero" x1="34" y1="290" x2="294" y2="30"/>
      ${bins.map((b) => svg`<line class="outer tone-accent" x1=${at(b.forecast)} x2=${at(b.forecast)} y1=${up(b.bandLow)} y2=${up(b.bandHigh)}/>
        <circle class="point tone-accent" cx=${at(b.forecast)} cy=${up(b.observed)} r=${3 + Math.min(6, Math.sqrt(b.n) / 2)}/><text x=${at(b.forecast) + 9} y=${up(b.observed) - 6}>${b.n}</text>`)}
      <text x="164" y="319" text-anchor="middle">${t("reliability.x")}</text></svg>`,
    table: () => ({ columns: ["low", "high", "n", "forecast", "observed", "bandLow", "bandHigh"].map((title) => ({ title, numeric: true })),
      rows: l.reliability.map((b) => [b.low, b.high, b.n, b.forecast, b.observed, b.bandLow, b.bandHigh]) }),
    data: l.reliability,
  });
}

function skill(l: Ledger): TemplateResult {
  return frame({
    id: "skill", title: t("skill.title"), note: t("skill.note"),
    body: l.skill.length === 0 ? empty(t("skill.none"), t("skill.none.todo")) : html`<div class="scroll" tabindex="0" role="region" aria-label=${t("skill.title")}><table>
      <thead><tr><th scope="col">${t("col.what")}</th><th scope="col" class="n">Brier</th><th scope="col" class="n">${t("ledger.climatology")}</th><th scope="col" class="n">${t("ledger.persistence")}</th><th scope="col" class="n">${t("skill.ahead")}</th><th scope="col" class="n">n</th></tr></thead>
      <tbody>${l.skill.map((s) => html`<tr><td>${s.name}</td><td class="n">${figure(s.brier)}</td><td class="n">${figure(s.climatology)}</td><td class="n">${figure(s.persistence)}</td>
        <td class="n">${signed(s.difference, 3)} <span class="soft">${t("interval.to", { low: signed(s.low, 3), high: signed(s.high, 3) })}</span></td><td class="n">${s.n}</td></tr>`)}</tbody></table></div>`,
    table: () => ({ columns: ["name", "brier", "climatology", "persistence", "difference", "low", "high", "n"].map((title) => ({ title })),
      rows: l.skill.map((s) => [s.name, s.brier, s.climatology, s.persistence, s.difference, s.low, s.high, s.n]) }),
    data: l.skill,
  });
}

/** The past played again: log score per event, against a plain table of habits. */
function record(): TemplateResult {
  const rows = ready(findings())?.grounds.record ?? [];
  const reach = Math.max(0.2, ...rows.flatMap((r) => [Math.abs(r.ahead.low), Math.abs(r.ahead.high)])) * 1.05;
  const marks = rows.map((r): Mark => ({
    label: day(r.origin), says: t("record.events", { n: r.events }), value: r.ahead.difference, outer: r.ahead,
    text: html`${signed(r.ahead.difference, 2)} <span class="soft">${t("interval.to", { low: signed(r.ahead.low, 2), high: signed(r.ahead.high, 2) })}</span>`,
    hollow: r.ahead.low <= 0 && r.ahead.high >= 0, tone: r.ahead.difference < 0 ? "host" : "coop",
  }));
  return frame({
    id: "record", title: t("record.title"), note: t("record.note"),
    body: rows.length === 0 ? empty(t("record.none"), t("record.none.todo")) : plot({ marks, name: t("record.title"), domain: [-reach, reach], ticks: [-0.2, 0, 0.2].filter((v) => Math.abs(v) < reach), tick: (v) => signed(v, 1), zero: true }),
    table: () => ({ columns: [{ title: t("record.origin") }, { title: t("record.n"), numeric: true }, { title: t("skill.ahead"), numeric: true }, { title: t("col.low"), numeric: true }, { title: t("col.high"), numeric: true }],
      rows: rows.map((r) => [r.origin, r.events, r.ahead.difference, r.ahead.low, r.ahead.high]) }),
    data: rows,
  });
}
