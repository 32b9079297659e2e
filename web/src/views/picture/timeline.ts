// What happened: how much, month by month, and the events themselves, back from the shown date.
import { html, nothing, type TemplateResult } from "lit";
import { ready } from "../../api/client";
import type { CaseCard, EventRow } from "../../api/case";
import { nameOf } from "../../app/run";
import { given } from "../../app/states";
import { go, param } from "../../app/store";
import { chart } from "../../charts/chart";
import { figure as frame } from "../../charts/figure";
import { frame as axes } from "../../charts/palette";
import { day, grade } from "../../messages/format";
import { t } from "../../messages/text";
import { eventLink } from "../../why/number";
import { RECORDED, type Recorded, recorded } from "../../api/recorded";
import { shownDate } from "./slider";

const SHOWN = 14;
/** An event is called key when its kind, act and mode together, is at most so frequent in the whole case. */
const RARE = 8;

export function timeline(card: CaseCard): TemplateResult {
  const date = shownDate(card), actor = param("actor");
  const activity = ready(recorded());
  return frame({
    id: "timeline",
    title: t("timeline.title"),
    note: t("timeline.note", { n: RARE }),
    aside: html`<div class="row" role="group" aria-label=${t("timeline.show")}>
      <button class="chip" aria-pressed=${param("events") !== "key"} @click=${() => go({ events: undefined })}>${t("timeline.all")}</button>
      <button class="chip" aria-pressed=${param("events") === "key"} @click=${() => go({ events: "key" })}>${t("timeline.key")}</button>
      ${actor ? html`<button class="chip" aria-pressed="true" @click=${() => go({ actor: undefined })}>${nameOf(actor)} ×</button>` : nothing}</div>`,
    body: html`
      ${given(recorded(), RECORDED, (a) => html`${chart(`density|${date}|${a.months.length}`, t("timeline.density"), 150, () => density(a, date))}
      ${eventList(before(a.events, date, actor, param("events") === "key"))}`)}`,
    ...(activity ? {
      table: () => ({ columns: [{ title: t("col.month") }, { title: t("layer.cooperative"), numeric: true }, { title: t("layer.hostile"), numeric: true }],
        rows: activity.months.map((m, i) => [m, activity.cooperative[i] ?? 0, activity.hostile[i] ?? 0]) }),
      data: activity.events,
    } : {}),
  });
}

function kindOf(e: EventRow): string {
  return `${e.act}|${e.mode}`;
}

let counted: { readonly of: readonly EventRow[]; readonly counts: ReadonlyMap<string, number> } | undefined;

function isKey(e: EventRow, events: readonly EventRow[]): boolean {
  if (counted?.of !== events) {
    const counts = new Map<string, number>();
    for (const x of events) counts.set(kindOf(x), (counts.get(kindOf(x)) ?? 0) + 1);
    counted = { of: events, counts };
  }
  return (counted.counts.get(kindOf(e)) ?? 0) <= RARE;
}

function before(events: readonly EventRow[], date: string, actor: string | undefined, keyOnly: boolean): readonly (EventRow & { readonly key: boolean })[] {
  return events
    .filter((e) => e.date <= date && (!actor || e.sources.includes(actor) || e.targets.includes(actor)))
    .map((e) => ({ ...e, key: isKey(e, events) }))
    .filter((e) => !keyOnly || e.key)
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .slice(0, SHOWN);
}

function eventList(events: readonly (EventRow & { readonly key: boolean })[]): TemplateResult {
  if (events.length === 0) return html`<p class="state">${t("timeline.none")}</p>`;
  return html`<ol class="events">${events.map((e) => html`<li class=${e.key ? "key" : nothing}>
    <time datetime=${e.date}>${e.precision === "day" ? day(e.date) : day(e.date.slice(0, 7))}</time>
    <div><div>${eventLink(e.id, e.title ?? kindOf(e))}</div>
      <div class="small soft">${names(e.sources)} → ${names(e.targets)} · ${e.act.toLowerCase()}${e.mode ? `, ${e.mode.replace(/-/g, " ")}` : ""} · ${t("source.grade", { grade: grade(e.grade) })}${e.key ? html` · <strong>${t("timeline.is-key")}</strong>` : nothing}</div></div></li>`)}</ol>`;
}

function names(codes: readonly string[]): string {
  const shown = codes.slice(0, 3).map(nameOf).join(", ");
  return codes.length > 3 ? `${shown} +${codes.length - 3}` : shown;
}

function density(a: Recorded, date: string) {
  const f = axes();
  const p = f.palette;
  const month = date.slice(0, 7);
  const bars = (name: string, data: readonly number[], color: string) => ({ name, type: "bar", stack: "one", data, itemStyle: { color }, barCategoryGap: "8%", large: false });
  return {
    textStyle: f.textStyle,
    tooltip: { ...f.tooltip, trigger: "axis", axisPointer: { type: "line", lineStyle: { color: p.edge } } },
    grid: { left: 34, right: 8, top: 10, bottom: 22 },
    xAxis: { ...f.axis, type: "category", data: a.months.map(day), splitLine: { show: false }, axisTick: { show: false },
      axisLabel: { ...f.axis.axisLabel, interval: (i: number) => /-01$/.test(a.months[i] ?? "") && Number(a.months[i]!.slice(0, 4)) % 5 === 0, formatter: (v: string) => v.slice(-4) } },
    yAxis: { ...f.axis, type: "value", splitNumber: 2, axisLine: { show: false }, axisTick: { show: false }, axisLabel: { ...f.axis.axisLabel, formatter: (v: number) => String(Math.abs(v)) } },
    series: [
      { ...bars(t("layer.cooperative"), a.cooperative, p.coop), markLine: { symbol: "none", silent: true, lineStyle: { color: p.ink, width: 1, type: "solid" }, label: { show: false }, data: [{ xAxis: day(month) }] } },
      bars(t("layer.hostile"), a.hostile.map((h) => -h), p.host),
    ],
  };
}
