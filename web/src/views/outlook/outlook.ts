// What may come: chances, fans, the ladder, stances, what drives them, and what to watch for.
import { html, type TemplateResult } from "lit";
import type { Findings } from "../../api/types";
import { findings, findingsPath } from "../../app/run";
import { given } from "../../app/states";
import { figure } from "../../charts/figure";
import { day, percent } from "../../messages/format";
import { t } from "../../messages/text";
import { num } from "../../why/number";
import { chancePlot, chanceTable } from "../chances";
import { firstRun } from "../firstrun";
import { drivers } from "./drivers";
import { fans } from "./fans";
import { paths } from "./paths";
import { signposts } from "./signposts";
import { stances } from "./stances";

export function outlook(): TemplateResult {
  const run = findings();
  if (run.state === "failed" && run.problem.status === 404) return firstRun();
  return given(run, findingsPath(), (f) => html`
    <header class="head"><h1>${t("outlook.title", { horizon: day(f.heading.horizonEnds) })}</h1><p class="lead">${t("outlook.lead", { months: f.heading.horizonMonths, runs: f.heading.run.runs })}</p></header>
    <div class="cols">
      <div class="c6">${figure({ id: "classes", title: t("outlook.classes"), note: t("scenarios.note"), body: chancePlot(f.outlook.classes, "classes", t("scenarios.name")),
        table: () => chanceTable(f.outlook.classes), data: f.outlook.classes })}</div>
      <div class="c6">${paths(f)}</div>
    </div>
    ${fans(f)}
    <div class="cols">
      <div class="c6">${figure({ id: "ladder", title: t("outlook.ladder"), note: t("outlook.ladder.note"), body: chancePlot(f.outlook.ladder, "ladder", t("outlook.ladder")),
        table: () => chanceTable(f.outlook.ladder), data: f.outlook.ladder })}</div>
      <div class="c6 stack">${stances(f)}</div>
    </div>
    <div class="cols">
      <div class="c6">${drivers(f)}</div>
      <div class="c6">${signposts()}</div>
    </div>
    <div class="cols">
      <div class="c6">${figure({ id: "outcomes", title: t("outlook.outcomes"), note: t("outlook.outcomes.note"), body: chancePlot(f.outlook.outcomes, "outcomes", t("outlook.outcomes")),
        table: () => chanceTable(f.outlook.outcomes), data: f.outlook.outcomes })}</div>
      <div class="c6">${partition(f)}</div>
    </div>`);
}

/** The partition is exclusive: here, and only here, the chances sum to one. */
function partition(f: Findings): TemplateResult {
  const parts = f.outlook.partition;
  const s = f.outlook.simulation;
  return figure({
    id: "partition",
    title: t("partition.title"),
    note: t("partition.note"),
    body: html`<ul class="partition">${parts.map((p, i) => html`<li>
        <span class="partition-name">${p.title}</span>
        <svg width="100%" height="16" aria-hidden="true"><rect class="p${i % 6}" x="0" y="1" height="14" rx="2" width="${(100 * p.probability.value).toFixed(1)}%"></rect></svg>
        <span>${num(percent(p.probability.value), `/outlook/partition/${i}/probability/value`)}</span></li>`)}</ul>
      <dl class="facts spaced">
        <dt>${t("simulation.pace")}</dt><dd>${num(s.eventsPerMonth.toFixed(1), "/outlook/simulation/eventsPerMonth")} ${t("simulation.observed", { observed: s.observedPerMonth.toFixed(1) })}</dd>
        <dt>${t("simulation.branching")}</dt><dd>${s.branching.map((b, i) => html`${i ? "; " : ""}${t(i === 0 ? "layer.cooperative" : "layer.hostile")} ${num(b.toFixed(2), `/outlook/simulation/branching/${i}`)}`)}</dd>
        <dt>${t("simulation.exploded")}</dt><dd>${s.exploded}</dd>
      </dl>`,
    table: () => ({ columns: [{ title: t("col.what") }, { title: t("col.chance"), numeric: true }, { title: t("col.low"), numeric: true }, { title: t("col.high"), numeric: true }],
      rows: parts.map((p) => [p.title, p.probability.value, p.probability.total.low, p.probability.total.high]) }),
    data: parts,
  });
}
