// The date: a slider over the whole history, on top of how much was recorded in each month.
import { html, svg, type TemplateResult } from "lit";
import { expect, ready } from "../../api/client";
import type { CaseCard } from "../../api/case";
import { go, param } from "../../app/store";
import { day, monthEnd, monthsBetween } from "../../messages/format";
import { t } from "../../messages/text";
import { recorded } from "../../api/recorded";

/** How long the page must have been quiet before the neighbouring months are fetched, in milliseconds. */
const QUIET = 1_200;
let rest = 0;

/** The date that is shown, kept inside the history. */
export function shownDate(card: CaseCard): string {
  const asked = param("date");
  if (!asked || !/^\d{4}-\d{2}-\d{2}$/.test(asked) || asked > card.historyEnds) return card.historyEnds;
  return asked < card.historyStarts ? card.historyStarts : asked;
}

export function worldPath(date: string): string {
  return `/api/world?date=${date}`;
}

export function slider(card: CaseCard): TemplateResult {
  const date = shownDate(card);
  const months = monthsBetween(card.historyStarts, card.historyEnds);
  const at = monthsBetween(card.historyStarts, date);
  const dateOf = (month: number) => { const end = monthEnd(card.historyStarts, month); return end > card.historyEnds ? card.historyEnds : end; };
  const move = (month: number, refine: boolean) => {
    const next = dateOf(Math.max(0, Math.min(months, month)));
    go({ date: next === card.historyEnds ? undefined : next }, refine);
    const onward = month < at ? -1 : 1;
    for (const step of [1, 2, 3, -1]) ahead(month + step * onward);
  };
  /** Who moves a slider moves on: the months ahead are asked for before they are reached. */
  const ahead = (month: number) => { if (month >= 0 && month <= months) expect(worldPath(dateOf(month))); };
  const neighbours = () => { for (const step of [-1, 1, -2]) ahead(at + step); };
  clearTimeout(rest);
  rest = window.setTimeout(neighbours, QUIET);
  return html`<div class="slider leave-out" @pointerenter=${neighbours} @focusin=${neighbours}>
    <div class="split"><label for="date">${t("slider.label")} <output class="slider-date" for="date">${day(date)}</output></label>
      <span class="row">
        <button class="quiet" @click=${() => move(at - 12, false)}>${t("slider.back")}</button>
        <button class="quiet" @click=${() => move(at + 12, false)}>${t("slider.on")}</button>
        <button class="quiet" @click=${() => go({ date: undefined })}>${t("slider.end")}</button>
      </span></div>
    ${density(months)}
    <input type="range" id="date" min="0" max=${months} step="1" .value=${String(at)} aria-valuetext=${day(date)}
      @input=${(e: Event) => move(Number((e.target as HTMLInputElement).value), true)} />
    <div class="split small soft"><span>${day(card.historyStarts.slice(0, 7))}</span><span>${day(card.historyEnds.slice(0, 7))}</span></div>
  </div>`;
}

let drawn: { readonly of: unknown; readonly as: TemplateResult } | undefined;

/** Drawn once: the slider moves over it many times a second. */
function density(months: number): TemplateResult {
  const activity = ready(recorded());
  if (!activity) return html`<div class="density"></div>`;
  if (drawn?.of === activity) return drawn.as;
  const n = Math.max(months + 1, activity.months.length);
  const most = Math.max(...activity.cooperative.map((c, i) => c + (activity.hostile[i] ?? 0)), 1);
  const rise = (count: number) => 34 * Math.sqrt(count / most);
  const area = (of: (i: number) => number) => {
    let d = "M0 34";
    for (let i = 0; i < activity.months.length; i++) d += `L${i} ${(34 - rise(of(i))).toFixed(1)}H${i + 1}`;
    return `${d}V34Z`;
  };
  const as = html`<svg class="density" viewBox="0 0 ${n} 34" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<path class="d-all" d=${area((i) => (activity.cooperative[i] ?? 0) + (activity.hostile[i] ?? 0))}/><path class="d-host" d=${area((i) => activity.hostile[i] ?? 0)}/>`}
  </svg>`;  drawn = { of: activity, as };
  return as;
}
