// The bottom line: a sentence on what is likely, one on what is not, one on what policies change. Composed from the run, never written by hand.
import { html, nothing, type TemplateResult } from "lit";
import type { Chance, Findings } from "../../api/types";
import { day, percent, percentRange } from "../../messages/format";
import { t } from "../../messages/text";
import { num } from "../../why/number";
import { pastOf } from "../chances";

export function bottomLine(f: Findings): TemplateResult {
  const ordered = f.outlook.classes.map((c, i) => ({ c, i })).sort((a, b) => b.c.headline.value - a.c.headline.value);
  const [first, ...others] = ordered;
  return html`<div class="bottom">
    <p class="eyebrow">${t("bottom.eyebrow", { title: f.heading.title, ends: day(f.heading.historyEnds), horizon: day(f.heading.horizonEnds) })}${passed(f)}</p>
    <h1>${first ? html`<em>${first.c.title.title}</em> ${isWord(first.c)} ${chance(first)}, ${t("bottom.between", { range: percentRange(first.c.headline.total) })}.` : t("bottom.none")}</h1>
    <p class="bottom-more">${byWords(others).map(([words, group], g) => html`${g > 0 ? "; " : ""}${group.map((o, i) =>
      html`${i > 0 ? (i === group.length - 1 ? t("list.and") : ", ") : ""}${t("bottom.quoted", { title: o.c.title.title })} ${chance(o)}`)} ${group.length > 1 ? t("bottom.are") : t("bottom.is")} ${words}`)}.
      ${policyLine(f)}</p>
  </div>`;
}

/** The outlook starts where the history ends: how much of it is over by the reader's own clock. */
function passed(f: Findings): string {
  const [from, to] = [Date.parse(f.heading.historyEnds), Date.parse(f.heading.horizonEnds)];
  const days = (ms: number) => Math.floor(ms / 86_400_000);
  // today is not over, and the first day of the outlook is the one after the history ends
  const gone = days(Date.now() - from) - 1;
  return gone > 31 ? t("bottom.passed", { gone: Math.min(gone, days(to - from)), all: days(to - from) }) : "";
}

/** What speaks for caution, in figures. */
export function grounds(f: Findings): TemplateResult {
  const windows = Math.max(...f.outlook.classes.flatMap((c) => c.frequencies.map((x) => x.independent)), 0);
  const apart = Math.max(...f.outlook.classes.map((c) => Math.abs(c.model.value - (pastOf(c)?.frequency ?? c.model.value))), 0);
  const ahead = f.grounds.record.filter((r) => r.ahead.low > 0).length;
  return html`<p class="trust"><strong>${t("trust.title")}</strong> ${t("trust.says", { windows, apart: Math.round(apart * 100), ahead, origins: f.grounds.record.length })}</p>`;
}

function isWord(c: Chance): string {
  return `${needsA(c.headline.words) ? t("bottom.has-a") : t("bottom.is")} ${c.headline.words}`;
}

/** "Has a roughly even chance", but "is likely". */
function needsA(words: string): boolean {
  return words.endsWith("chance");
}

function chance({ c, i }: { readonly c: Chance; readonly i: number }): TemplateResult {
  return html`<span class="paren">(${num(percent(c.headline.value), `/outlook/classes/${i}/headline/value`)})</span>`;
}

function byWords(entries: readonly { readonly c: Chance; readonly i: number }[]) {
  const groups = new Map<string, { readonly c: Chance; readonly i: number }[]>();
  for (const e of entries) groups.set(e.c.headline.words, [...(groups.get(e.c.headline.words) ?? []), e]);
  return [...groups].map(([words, group]) => [needsA(words) ? `${group.length > 1 ? t("bottom.each-a") : t("bottom.a")} ${words}` : words, group] as const);
}

function policyLine(f: Findings): TemplateResult | typeof nothing {
  if (f.policies.length === 0) return nothing;
  const told = f.policies.filter((p) => p.effects.some((e) => e.response.distinguishable));
  return told.length === 0
    ? html`<strong>${t("bottom.no-policy", { n: f.policies.length })}</strong>`
    : html`<strong>${t("bottom.some-policy", { n: told.length, all: f.policies.length, titles: told.map((p) => p.title).join(", ") })}</strong>`;
}
