// Where an actor leans, month by month: shares of the futures, beside how the past was.
import { html, type TemplateResult } from "lit";
import type { Findings, Leaning } from "../../api/types";
import { chart } from "../../charts/chart";
import { figure } from "../../charts/figure";
import { frame } from "../../charts/palette";
import { percent } from "../../messages/format";
import { t } from "../../messages/text";
import { num } from "../../why/number";
import { monthsOf } from "./paths";

export function stances(f: Findings): TemplateResult {
  return html`${f.outlook.leanings.map((l, i) => stance(l, i, f))}`;
}

function stance(l: Leaning, index: number, f: Findings): TemplateResult {
  const months = monthsOf(f, l.byMonth.length);
  const [against = "", neither = "", support = ""] = l.states;
  const end = l.byMonth.at(-1);
  const names = { against, neither, with: support } as const;
  return figure({
    id: `stance-${l.id}`,
    title: l.title,
    note: t("stance.note", { months: l.over }),
    body: html`${chart(`stance|${l.id}|${f.heading.run.seed}|${f.heading.run.runs}`, l.title, 260, () => {
        const a = frame();
        const p = a.palette;
        const area = (name: string, key: "with" | "neither" | "against", color: string) => ({ name, type: "line", stack: "all", symbol: "none", data: l.byMonth.map((m) => m[key]),
          lineStyle: { width: 1, color: p.card }, areaStyle: { color, opacity: 1 }, itemStyle: { color } });
        return {
          textStyle: a.textStyle, tooltip: { ...a.tooltip, trigger: "axis", valueFormatter: (v: unknown) => percent(v as number) },
          grid: { left: 38, right: 8, top: 8, bottom: 24 },
          xAxis: { ...a.axis, type: "category", data: months, boundaryGap: false, splitLine: { show: false }, axisLabel: { ...a.axis.axisLabel, interval: 5 } },
          yAxis: { ...a.axis, type: "value", min: 0, max: 1, axisLine: { show: false }, axisLabel: { ...a.axis.axisLabel, formatter: (v: number) => `${Math.round(v * 100)}` } },
          series: [area(against, "against", p.host), area(neither, "neither", p["neutral-pale"]), area(support, "with", p.coop)],
        };
      })}
      <table class="stance"><thead><tr><th scope="col"></th>${(["against", "neither", "with"] as const).map((k) => html`<th scope="col" class="n"><svg class="key" width="10" height="10" aria-hidden="true"><rect class="st-${k}" width="10" height="10" rx="2"></rect></svg> ${names[k]}</th>`)}</tr></thead>
        <tbody><tr><th scope="row">${t("stance.past")}</th>${(["against", "neither", "with"] as const).map((k) => html`<td class="n">${num(percent(l.past[k]), `/outlook/leanings/${index}/past/${k}`)}</td>`)}</tr>
        ${end ? html`<tr><th scope="row">${t("stance.end")}</th>${(["against", "neither", "with"] as const).map((k) => html`<td class="n">${num(percent(end[k]), `/outlook/leanings/${index}/byMonth/${l.byMonth.length - 1}/${k}`)}</td>`)}</tr>` : ""}</tbody></table>`,
    table: () => ({ columns: [{ title: t("col.month") }, { title: against, numeric: true }, { title: neither, numeric: true }, { title: support, numeric: true }],
      rows: l.byMonth.map((m, i) => [months[i] ?? "", m.against, m.neither, m.with]) }),
    data: l,
  });
}
