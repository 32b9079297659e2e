// Fans: what was counted until now, and the bands that hold half and nine tenths of the futures.
import { html, type TemplateResult } from "lit";
import type { Fan, Findings } from "../../api/types";
import { go, param } from "../../app/store";
import { chart } from "../../charts/chart";
import { figure } from "../../charts/figure";
import { frame } from "../../charts/palette";
import { day, monthEnd } from "../../messages/format";
import { t } from "../../messages/text";

const FIRST = 8;

export function fans(f: Findings): TemplateResult {
  const all = f.outlook.fans;
  const more = param("fans") === "all";
  const shown = more ? all : all.slice(0, FIRST);
  return figure({
    id: "fans",
    title: t("fans.title"),
    note: t("fans.note"),
    aside: html`<button class="chip" aria-pressed=${more} @click=${() => go({ fans: more ? undefined : "all" })}>${t("fans.all", { n: all.length })}</button>`,
    body: html`<div class="fans">${shown.map((fan) => one(fan, f))}</div>
      <ul class="legend">
        <li><svg class="key" width="22" height="10" aria-hidden="true"><line class="fan-line" x1="0" x2="22" y1="5" y2="5"></line></svg>${t("fans.observed")}</li>
        <li><svg class="key" width="22" height="10" aria-hidden="true"><rect class="fan-half" width="22" height="10"></rect></svg>${t("fans.half")}</li>
        <li><svg class="key" width="22" height="10" aria-hidden="true"><rect class="fan-nine" width="22" height="10"></rect></svg>${t("fans.nine")}</li>
        <li><svg class="key" width="22" height="10" aria-hidden="true"><line class="fan-mid" x1="0" x2="22" y1="5" y2="5"></line></svg>${t("fans.median")}</li></ul>`,
    table: () => ({
      columns: [{ title: t("col.what") }, { title: t("col.month") }, ...["p05", "p25", "p50", "p75", "p95", "mean"].map((q) => ({ title: q, numeric: true })), { title: t("fans.observed"), numeric: true }],
      rows: shown.flatMap((fan) => [
        ...fan.observed.map((v, i) => [fan.what, monthOf(f, i - fan.observed.length + 1), null, null, null, null, null, null, v]),
        ...fan.simulated.map((s, i) => [fan.what, monthOf(f, i + 1), s.p05, s.p25, s.p50, s.p75, s.p95, s.mean, null]),
      ]),
    }),
    data: all,
  });
}

function monthOf(f: Findings, from: number): string {
  return monthEnd(f.heading.historyEnds, from).slice(0, 7);
}

function one(fan: Fan, f: Findings): TemplateResult {
  const last = fan.simulated.at(-1);
  return html`<div class="fan">
    <h3>${fan.what}</h3>
    <p class="small soft">${fan.over === 1 ? t("fans.monthly") : t("fans.over", { months: fan.over })}${last ? html` · ${t("fans.end", { p05: last.p05, p95: last.p95 })}` : ""}</p>
    ${chart(`fan|${fan.counter}|${f.heading.run.seed}|${f.heading.run.runs}`, t("fans.name", { what: fan.what }), 170, () => option(fan, f))}</div>`;
}

function option(fan: Fan, f: Findings) {
  const a = frame();
  const p = a.palette;
  const n = fan.observed.length;
  const months = Array.from({ length: n + fan.simulated.length }, (_, i) => monthOf(f, i - n + 1));
  const blank = Array<null>(n - 1).fill(null);
  const now = fan.observed[n - 1] ?? 0;
  const of = (key: "p05" | "p25" | "p50" | "p75" | "p95") => [...blank, now, ...fan.simulated.map((s) => s[key])];
  const [p05, p25, p75, p95] = [of("p05"), of("p25"), of("p75"), of("p95")];
  const gap = (high: readonly (number | null)[], low: readonly (number | null)[]) => high.map((h, i) => (h === null ? null : h - (low[i] ?? 0)));
  const band = (data: readonly (number | null)[], color: string) => ({ type: "line", stack: "band", data, symbol: "none", silent: true, lineStyle: { width: 0 }, areaStyle: { color, opacity: 1 }, tooltip: { show: false } });
  return {
    textStyle: a.textStyle,
    tooltip: { ...a.tooltip, trigger: "axis", axisPointer: { type: "line", lineStyle: { color: p.edge } }, formatter: (items: readonly { readonly dataIndex: number }[]) => {
      const i = items[0]?.dataIndex ?? 0;
      const s = fan.simulated[i - n];
      return s ? t("fans.tip", { month: day(months[i]!), p05: s.p05, p25: s.p25, p50: s.p50, p75: s.p75, p95: s.p95 }) : t("fans.tip.past", { month: day(months[i]!), value: fan.observed[i] ?? "" });
    } },
    grid: { left: 28, right: 6, top: 8, bottom: 20 },
    xAxis: { ...a.axis, type: "category", boundaryGap: false, data: months, splitLine: { show: false }, axisTick: { show: false },
      axisLabel: { ...a.axis.axisLabel, interval: (i: number) => months[i]!.endsWith("-01"), formatter: (v: string) => v.slice(0, 4) } },
    yAxis: { ...a.axis, type: "value", min: 0, splitNumber: 3, minInterval: 1, axisLine: { show: false }, axisTick: { show: false } },
    series: [
      band(p05, "transparent"), band(gap(p25, p05), p["neutral-pale"]), band(gap(p75, p25), p["coop-pale"]), band(gap(p95, p75), p["neutral-pale"]),
      { type: "line", data: of("p50"), symbol: "none", lineStyle: { color: p.accent, width: 2, type: [5, 3] } },
      { type: "line", data: [...fan.observed], symbol: "none", lineStyle: { color: p.ink, width: 1.6 },
        markLine: { silent: true, symbol: "none", label: { show: false }, lineStyle: { color: p.edge, type: "solid", width: 1 }, data: [{ xAxis: months[n - 1] }] } },
    ],
  };
}
