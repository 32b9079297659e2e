// Terms learned on others' data, each with what speaks against it: placebos and rivals.
import { html, type TemplateResult } from "lit";
import type { Interval } from "../api/types";
import { flip, isOpen } from "../app/store";
import { figure as frame } from "../charts/figure";
import { type Mark, plot } from "../charts/intervals";
import { around, ticks } from "../charts/scale";
import { figure, signed } from "../messages/format";
import { t } from "../messages/text";

interface Estimate { readonly value: number; readonly interval: Interval; readonly scale: string }

export interface PooledTerm {
  readonly id: string; readonly plain: string; readonly family: string; readonly estimate: Estimate; readonly cannotSay: readonly string[];
  readonly sample: { readonly data: string; readonly from: string; readonly to: string; readonly n: number; readonly unit: string };
  readonly trials: {
    readonly placebos: readonly { readonly what: string; readonly estimate: Estimate }[];
    readonly rivals: readonly { readonly what: string; readonly why: string; readonly won: string; readonly estimate: Estimate }[];
  };
}

const LOGS = /^log/;

export function pooled(terms: readonly PooledTerm[]): TemplateResult {
  const shown = terms.filter((x) => LOGS.test(x.estimate.scale));
  const values = shown.flatMap((x) => [x.estimate.interval.low, x.estimate.interval.high]);
  const domain = around(values.map((v) => Math.max(-2.5, Math.min(3.5, v))));
  const marks = shown.flatMap((x): Mark[] => [
    { label: x.id.replace(/-/g, " "), says: html`${x.plain}. <button class="quiet" aria-expanded=${isOpen(`pooled-${x.id}`)} @click=${() => flip(`pooled-${x.id}`)}>${t("pooled.against", { n: x.trials.placebos.length + x.trials.rivals.length })}</button>
        ${isOpen(`pooled-${x.id}`) ? html`<div>${t("pooled.sample", { data: x.sample.data, from: x.sample.from, to: x.sample.to, n: x.sample.n.toLocaleString("en-US"), unit: x.sample.unit })}</div>${x.cannotSay.map((c) => html`<div>${c}</div>`)}` : ""}`,
      value: x.estimate.value, outer: x.estimate.interval, hollow: spans(x.estimate.interval), text: estimateText(x.estimate) },
    ...(isOpen(`pooled-${x.id}`) ? [...x.trials.placebos, ...x.trials.rivals].map((p): Mark => ({ label: html`<span class="soft placebo">${p.what}</span>`, value: p.estimate.value, outer: p.estimate.interval, tone: "neutral", hollow: spans(p.estimate.interval), text: estimateText(p.estimate) })) : []),
  ]);
  return frame({
    id: "pooled", title: t("pooled.title"), note: t("pooled.note"),
    body: plot({ wide: true, marks, name: t("pooled.title"), domain, ticks: ticks(domain[0], domain[1], 6), tick: (v) => figure(v), zero: true }),
    table: () => ({ columns: [{ title: t("col.term") }, { title: t("col.what") }, { title: t("col.estimate"), numeric: true }, { title: t("col.low"), numeric: true }, { title: t("col.high"), numeric: true }, { title: t("col.scale") }, { title: "n", numeric: true }, { title: t("col.data") }],
      rows: terms.map((x) => [x.id, x.plain, x.estimate.value, x.estimate.interval.low, x.estimate.interval.high, x.estimate.scale, x.sample.n, x.sample.data]) }),
    data: terms,
  });
}

function spans(i: Interval): boolean {
  return i.low <= 0 && i.high >= 0;
}

function estimateText(e: Estimate): TemplateResult {
  return html`${signed(e.value, 2)} <span class="soft">${t("interval.to", { low: signed(e.interval.low, 2), high: signed(e.interval.high, 2) })}<br />${e.scale}</span>`;
}
