// How the chance of each class grows month by month, as the model has it.
import { html, type TemplateResult } from "lit";
import type { Findings } from "../../api/types";
import { chart } from "../../charts/chart";
import { figure } from "../../charts/figure";
import { FONT, frame } from "../../charts/palette";
import { monthEnd, percent } from "../../messages/format";
import { t } from "../../messages/text";

const SYMBOLS = ["circle", "rect", "triangle", "diamond", "roundRect", "pin"];

export function monthsOf(f: Findings, count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => monthEnd(f.heading.historyEnds, i + 1).slice(0, 7));
}

export function paths(f: Findings): TemplateResult {
  const classes = f.outlook.classes;
  const months = monthsOf(f, classes[0]?.byMonth.length ?? 0);
  return figure({
    id: "by-month",
    title: t("paths.title"),
    note: t("paths.note"),
    body: html`${chart(`paths|${f.heading.run.seed}|${f.heading.run.runs}`, t("paths.title"), 410, () => {
      const a = frame();
      const p = a.palette;
      const colors = [p.host, p.neutral, p.past, p.accent, p.coop, p.ink];
      return {
        textStyle: a.textStyle,
        tooltip: { ...a.tooltip, trigger: "axis", valueFormatter: (v: unknown) => percent(v as number), axisPointer: { type: "line", lineStyle: { color: p.edge } } },
        grid: { left: 38, right: 168, top: 12, bottom: 26 },
        xAxis: { ...a.axis, type: "category", data: months, boundaryGap: false, splitLine: { show: false }, axisLabel: { ...a.axis.axisLabel, interval: 5 } },
        yAxis: { ...a.axis, type: "value", min: 0, max: 1, axisLine: { show: false }, axisLabel: { ...a.axis.axisLabel, formatter: (v: number) => `${Math.round(v * 100)}` } },
        series: classes.map((c, i) => ({
          name: c.title.title, type: "line", data: c.byMonth, symbol: SYMBOLS[i % 6], symbolSize: 6, showSymbol: true, showAllSymbol: false,
          lineStyle: { width: 2, color: colors[i % 6], type: i % 2 ? [6, 3] : "solid" }, itemStyle: { color: colors[i % 6] },
          endLabel: { show: true, formatter: "{a}", color: p.ink, fontSize: 11, fontFamily: FONT, width: 150, overflow: "break" }, labelLayout: { moveOverlap: "shiftY" },
        })),
      };
    })}`,
    table: () => ({ columns: [{ title: t("col.month") }, ...classes.map((c) => ({ title: c.title.title, numeric: true }))],
      rows: months.map((m, i) => [m, ...classes.map((c) => c.byMonth[i] ?? null)]) }),
    data: classes.map((c) => ({ id: c.title.id, byMonth: c.byMonth })),
  });
}
