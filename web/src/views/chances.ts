// Probabilities of classes, rungs and further outcomes: one plot, wherever they stand.
import { html, type TemplateResult } from "lit";
import type { Chance } from "../api/types";
import type { Table } from "../charts/table";
import { legend, type Mark, plot } from "../charts/intervals";
import { percent, percentRange } from "../messages/format";
import { t } from "../messages/text";
import { num } from "../why/number";

/** The limits of the words for probabilities (ICD 203). */
const LIMITS = [0.05, 0.2, 0.45, 0.55, 0.8, 0.95];

/** Short names of the spans in between, for where there is room. */
const SPANS = [[0, 0.05, ""], [0.05, 0.2, "very unlikely"], [0.2, 0.45, "unlikely"], [0.45, 0.55, "even"], [0.55, 0.8, "likely"], [0.8, 0.95, "very likely"], [0.95, 1, ""]] as const;

export function chancePlot(chances: readonly Chance[], path: string, name: string, stacked = false): TemplateResult {
  const marks = chances.map((c, i): Mark => ({
    label: c.title.title,
    says: c.title.says,
    value: c.headline.value,
    outer: c.headline.total,
    inner: c.model.monteCarlo,
    past: pastOf(c)?.frequency,
    text: html`<b>${num(percent(c.headline.value), `/outlook/${path}/${i}/headline/value`)}</b> <span class="soft">${percentRange(c.headline.total)}</span>
      <div>${c.headline.words}</div>`,
  }));
  return html`${plot({ marks, name, domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1], tick: (v) => `${v * 100}`, limits: LIMITS, stacked,
    ...(stacked ? { spans: SPANS.map(([low, high, word]) => ({ low, high, name: word === "" ? "" : t(`span.${word}`) })) } : {}) })}
    ${legend([["point", t("legend.headline")], ["outer", t("legend.total")], ["inner", t("legend.montecarlo")], ["past", t("legend.past", { since: since(chances) })]])}`;
}

export function chanceTable(chances: readonly Chance[]): Table {
  const n = (title: string) => ({ title, numeric: true });
  return {
    columns: [{ title: t("col.what") }, n(t("col.chance")), { title: t("col.words") }, n(t("col.low")), n(t("col.high")), n(t("col.model")), n(t("col.mclow")),
      n(t("col.mchigh")), n(t("col.past")), n(t("col.windows")), { title: t("col.rule") }],
    rows: chances.map((c) => {
      const past = pastOf(c);
      return [c.title.title, c.headline.value, c.headline.words, c.headline.total.low, c.headline.total.high, c.model.value, c.model.monteCarlo.low,
        c.model.monteCarlo.high, past?.frequency ?? null, past?.independent ?? null, c.rule];
    }),
  };
}

/** The middle one of the spans the past is counted over, which the headline pools. */
export function pastOf(c: Chance) {
  return c.frequencies[Math.min(1, c.frequencies.length - 1)];
}

function since(chances: readonly Chance[]): string {
  const first = chances[0];
  return (first && pastOf(first)?.since.slice(0, 4)) ?? "";
}
