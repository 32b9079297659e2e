// How it works and what it cannot do: terms with their priors, parameters with their kinds, data with licences, limits.
import { html, type TemplateResult } from "lit";
import { read } from "../api/client";
import type { Findings, Interval, Parameter, Source, Term } from "../api/types";
import { findings, findingsPath } from "../app/run";
import { given } from "../app/states";
import { go, param } from "../app/store";
import { figure as frame } from "../charts/figure";
import { legend, type Mark, plot } from "../charts/intervals";
import { around, ticks } from "../charts/scale";
import { figure, grade, signed } from "../messages/format";
import { t, tOr } from "../messages/text";
import { num, sourceLink } from "../why/number";
import { firstRun } from "./firstrun";
import { pooled, type PooledTerm } from "./pooled";

const MODEL = "/api/model";
interface Model { readonly pooled: readonly PooledTerm[] }

export function method(): TemplateResult {
  const run = findings();
  if (run.state === "failed" && run.problem.status === 404) return firstRun();
  return html`<header class="head"><h1>${t("method.title")}</h1><p class="lead">${t("method.lead")}</p></header>
    ${given(findings(), findingsPath(), limits)}
    ${given(findings(), findingsPath(), (f) => terms(f.grounds.terms))}
    ${given(read<Model>(MODEL), MODEL, (m) => pooled(m.pooled))}
    ${given(findings(), findingsPath(), (f) => html`${parameters(f.grounds.parameters)}${data(f.grounds.sources)}`)}`;
}

function limits(f: Findings): TemplateResult {
  return html`<section class="card" aria-labelledby="limits-title"><h2 id="limits-title">${t("limits.title")}</h2>
    <ul class="limits">${f.grounds.unknown.map((u) => html`<li>${u}</li>`)}</ul></section>`;
}

function terms(all: readonly Term[]): TemplateResult {
  const parts = [...new Set(all.map((x) => x.part))];
  const part = parts.find((p) => p === param("part")) ?? parts[0] ?? "";
  const shown = all.map((term, index) => ({ term, index })).filter((x) => x.term.part === part);
  const reach = (x: Term): Interval => ({ low: x.estimate - 1.96 * x.error, high: x.estimate + 1.96 * x.error });
  const prior = (x: Term): Interval => ({ low: x.prior.mean - 1.96 * x.prior.sd, high: x.prior.mean + 1.96 * x.prior.sd });
  const domain = around(shown.flatMap(({ term }) => [reach(term).low, reach(term).high, Math.max(-1.5, prior(term).low), Math.min(1.5, prior(term).high)]));
  return frame({
    id: "terms", title: t("terms.title"), note: t("terms.note"),
    aside: html`<label class="row small">${t("terms.part")} <select class="short" @change=${(e: Event) => go({ part: (e.target as HTMLSelectElement).value })}>
      ${parts.map((p) => html`<option value=${p} ?selected=${p === part}>${p}</option>`)}</select></label>`,
    body: html`${plot({ wide: true, name: t("terms.title"), domain, ticks: ticks(domain[0], domain[1], 6), tick: (v) => figure(v), zero: true, marks: shown.map(({ term, index }): Mark => ({
        label: term.name.replace(/-/g, " "), says: term.plain, value: term.estimate, outer: reach(term), prior: prior(term), hollow: !term.identified,
        text: html`${num(signed(term.estimate, 2), `/grounds/terms/${index}/estimate`)} <span class="soft">± ${figure(1.96 * term.error)}</span>${term.identified ? "" : html`<div class="untold">${t("terms.untold")}</div>`}`,
      })) })}
      ${legend([["point", t("terms.told")], ["ring", t("terms.untold")], ["outer", t("terms.interval")], ["prior", t("terms.prior")]])}`,
    table: () => ({ columns: [{ title: t("terms.part") }, { title: t("col.term") }, { title: t("col.what") }, { title: t("col.estimate"), numeric: true }, { title: t("col.error"), numeric: true },
      { title: t("terms.prior"), numeric: true }, { title: "sd", numeric: true }, { title: t("terms.told") }],
      rows: all.map((x) => [x.part, x.name, x.plain, x.estimate, x.error, x.prior.mean, x.prior.sd, x.identified ? "yes" : "no"]) }),
    data: all,
  });
}

const KINDS = ["measured", "estimated", "published", "elicited"];

function parameters(all: readonly Parameter[]): TemplateResult {
  const kind = param("kind");
  const text = (param("q") ?? "").toLowerCase();
  const shown = all.map((p, index) => ({ p, index })).filter((x) => (!kind || x.p.origin.kind === kind) && `${x.p.id} ${x.p.origin.formula}`.toLowerCase().includes(text));
  return frame({
    id: "parameters", plain: true, title: t("parameters.title", { n: all.length }), note: t("parameters.note"),
    aside: html`<div class="chips">${KINDS.map((k) => html`<button class="chip" aria-pressed=${kind === k} @click=${() => go({ kind: kind === k ? undefined : k })}>${t(`kind.${k}`)} ${all.filter((p) => p.origin.kind === k).length}</button>`)}</div>
      <label class="row small">${t("ledger.find")} <input class="short" type="text" .value=${param("q") ?? ""} @input=${(e: Event) => go({ q: (e.target as HTMLInputElement).value }, true)} /></label>`,
    body: html`<div class="scroll tall" tabindex="0" role="region" aria-label=${t("parameters.title", { n: all.length })}><table>
      <thead><tr><th scope="col">${t("col.parameter")}</th><th scope="col" class="n">${t("col.value")}</th><th scope="col" class="n">${t("col.interval")}</th><th scope="col">${t("col.unit")}</th><th scope="col">${t("col.kind")}</th><th scope="col">${t("col.formula")}</th><th scope="col">${t("col.source")}</th></tr></thead>
      <tbody>${shown.map(({ p, index }) => html`<tr><td>${p.id}</td><td class="n">${num(figure(p.value), `/grounds/parameters/${index}/value`)}</td><td class="n">${p.low === p.high ? "–" : `${figure(p.low)} – ${figure(p.high)}`}</td><td>${p.unit}</td>
        <td><span class="tag ${p.origin.kind === "elicited" ? "open" : ""}">${tOr(`kind.${p.origin.kind}`, p.origin.kind)}</span></td><td class="formula-cell">${p.origin.formula}</td><td>${sourceLink(p.origin.source)}</td></tr>`)}</tbody></table></div>`,
    table: () => ({ columns: [{ title: "id" }, { title: t("col.value"), numeric: true }, { title: t("col.low"), numeric: true }, { title: t("col.high"), numeric: true }, { title: t("col.unit") }, { title: t("col.kind") }, { title: t("col.formula") }, { title: t("col.source") }],
      rows: shown.map(({ p }) => [p.id, p.value, p.low, p.high, p.unit, p.origin.kind, p.origin.formula, p.origin.source]) }),
    data: all,
  });
}

function data(all: readonly Source[]): TemplateResult {
  return frame({
    id: "data", plain: true, title: t("data.title", { n: all.length }), note: t("data.note"),
    body: html`<div class="scroll tall" tabindex="0" role="region" aria-label=${t("data.title", { n: all.length })}><table>
      <thead><tr><th scope="col">${t("col.source")}</th><th scope="col">${t("col.title")}</th><th scope="col">${t("col.publisher")}</th><th scope="col">${t("col.grade")}</th><th scope="col">${t("col.licence")}</th></tr></thead>
      <tbody>${all.map((s) => html`<tr><td>${sourceLink(s.id)}</td><td>${s.title}</td><td>${s.publisher}</td><td>${grade(s.grade)}</td><td>${s.licence}</td></tr>`)}</tbody></table></div>`,
    table: () => ({ columns: ["id", "title", "publisher", "family", "grade", "licence", "url"].map((title) => ({ title })), rows: all.map((s) => [s.id, s.title, s.publisher, s.family, grade(s.grade), s.licence, s.url]) }),
    data: all,
  });
}
