// The claims of the documents, each with the test it was put to. What cannot be told is said to be so.
import { html, nothing, type TemplateResult } from "lit";
import type { Thesis } from "../api/types";
import { findings, findingsPath } from "../app/run";
import { given } from "../app/states";
import { go, param } from "../app/store";
import { figure as frame } from "../charts/figure";
import { type Mark, plot } from "../charts/intervals";
import { around, ticks } from "../charts/scale";
import { figure, signed } from "../messages/format";
import { t, tOr } from "../messages/text";
import { num } from "../why/number";
import { firstRun } from "./firstrun";

const ORDER = ["borne out", "contradicted", "cannot be told", "not testable with this data"];

export function theses(): TemplateResult {
  const run = findings();
  if (run.state === "failed" && run.problem.status === 404) return firstRun();
  return given(run, findingsPath(), (f) => {
    const all = f.theses;
    const counts = new Map(ORDER.map((v) => [v, all.filter((x) => x.verdict === v).length]));
    const verdict = param("verdict");
    const shown = all.map((thesis, index) => ({ thesis, index })).filter((x) => !verdict || x.thesis.verdict === verdict)
      .sort((a, b) => ORDER.indexOf(a.thesis.verdict) - ORDER.indexOf(b.thesis.verdict));
    return html`
      <header class="head"><h1>${t("theses.title", { n: all.length, borne: counts.get("borne out") ?? 0, untold: counts.get("cannot be told") ?? 0 })}</h1>
        <p class="lead">${t("theses.lead")}</p></header>
      <div class="row split">
        <div class="chips" role="group" aria-label=${t("theses.filter")}>
          <button class="chip" aria-pressed=${!verdict} @click=${() => go({ verdict: undefined })}>${t("theses.all", { n: all.length })}</button>
          ${ORDER.map((v) => html`<button class="chip" aria-pressed=${verdict === v} ?disabled=${!counts.get(v)} @click=${() => go({ verdict: v })}>${symbol(v)} ${tOr(`verdict.${v}`, v)} ${counts.get(v)}</button>`)}
        </div></div>
      ${frame({ id: "theses", title: t("theses.claims"), note: t("theses.note"), className: "theses",
        body: html`<ol class="claims">${shown.map(({ thesis, index }) => claim(thesis, index))}</ol>`,
        table: () => ({
          columns: [{ title: t("col.claim") }, { title: t("col.verdict") }, { title: t("col.estimate"), numeric: true }, { title: t("col.low"), numeric: true }, { title: t("col.high"), numeric: true },
            { title: t("col.unit") }, { title: "n", numeric: true }, { title: t("col.data") }, { title: t("col.for") }, { title: t("col.against") }],
          rows: shown.map(({ thesis: x }) => [x.claim, x.verdict, x.result?.estimate ?? null, x.result?.interval.low ?? null, x.result?.interval.high ?? null, x.result?.unit ?? "",
            x.result?.n ?? null, x.result?.data ?? "", x.documents.supporters.join(" "), x.documents.opponents.join(" ")]),
        }),
        data: all })}`;
  });
}

/** A sign beside each verdict, so that colour is not all that tells them apart. */
function symbol(verdict: string): string {
  return { "borne out": "✓", "contradicted": "✗", "cannot be told": "?" }[verdict] ?? "–";
}

function tone(verdict: string): string {
  return { "borne out": "good", "contradicted": "bad" }[verdict] ?? "open";
}

function claim(x: Thesis, index: number): TemplateResult {
  const r = x.result;
  return html`<li class="claim" id="claim-${x.id}">
    <div class="claim-words">
      <p class="claim-text">${x.claim}</p>
      <p class="small soft">${documents(x)}</p>
    </div>
    <div class="claim-verdict"><span class="tag ${tone(x.verdict)}">${symbol(x.verdict)} ${tOr(`verdict.${x.verdict}`, x.verdict)}</span>
      <p class="small soft">${x.why}</p></div>
    <div class="claim-result">${r ? html`
      ${estimate(x, index)}
      <p class="small soft">${r.unit} · n = ${r.n.toLocaleString("en-US")} · ${r.data}</p>` : html`<p class="untold small">${t("theses.no-test")}</p>`}
      <p class="small soft">${x.test}</p>
      ${command(x)}</div></li>`;
}

function documents(x: Thesis): TemplateResult {
  const { supporters, opponents, rows } = x.documents;
  return html`${supporters.length ? t("theses.for", { documents: supporters.join(", ") }) : t("theses.for-none")}${opponents.length ? html` · ${t("theses.against", { documents: opponents.join(", ") })}` : nothing}
    ${rows.length ? html` · ${t("theses.rows", { rows: rows.join(", ") })}` : nothing}`;
}

function estimate(x: Thesis, index: number): TemplateResult {
  const r = x.result!;
  const domain = around([r.interval.low, r.interval.high, r.estimate]);
  const mark: Mark = { label: "", value: r.estimate, outer: r.interval, hollow: x.verdict !== "borne out" && x.verdict !== "contradicted", tone: "accent",
    text: html`${num(signed(r.estimate, 2), `/theses/${index}/result/estimate`)} <span class="soft">${t("interval.to", { low: signed(r.interval.low, 2), high: signed(r.interval.high, 2) })}</span>` };
  return html`<div class="bare">${plot({ marks: [mark], name: x.claim, domain, ticks: ticks(domain[0], domain[1], 4), tick: (v) => figure(v), zero: true })}</div>`;
}

/** What shows the forecast without the terms that a claim stands on, where it stands on any. */
function command(x: Thesis): TemplateResult | typeof nothing {
  const ablation = x.documents.ablation;
  return ablation ? html`<p class="small"><span class="soft">${t("theses.ablate")}</span> <code>${ablation}</code></p>` : nothing;
}
