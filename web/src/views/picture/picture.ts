// The first view: where things stand, and what may come.
import { html, nothing, type TemplateResult } from "lit";
import { ready } from "../../api/client";
import { findings, findingsPath, theCase } from "../../app/run";
import { given, loading } from "../../app/states";
import { figure } from "../../charts/figure";
import { t } from "../../messages/text";
import { chancePlot, chanceTable } from "../chances";
import { firstRun } from "../firstrun";
import { bottomLine, grounds } from "./bottomline";
import { flows, gauges } from "./dependence";
import { timeline } from "./timeline";
import { pairCard, worldCard, worldNow } from "./worldcard";

export function picture(): TemplateResult {
  const run = findings();
  const noRun = run.state === "failed" && run.problem.status === 404;
  return html`
    ${noRun ? firstRun() : given(run, findingsPath(), bottomLine)}
    <div class="cols">
      <div class=${noRun ? "" : "c5 stack"}>${noRun ? nothing : given(run, findingsPath(), (f) => figure({
        id: "scenarios",
        title: t("scenarios.title", { months: f.heading.horizonMonths }),
        note: t("scenarios.note"),
        body: html`${chancePlot(f.outlook.classes, "classes", t("scenarios.name"), true)}${grounds(f)}`,
        table: () => chanceTable(f.outlook.classes),
        data: f.outlook.classes,
      }))}</div>
      <div class=${noRun ? "" : "c7"}>${given(theCase(), "/api/case", worldCard)}</div>
    </div>
    ${given(theCase(), "/api/case", (card) => {
      const { world } = worldNow(card);
      return world ? html`${pairCard(world)}<div class="cols">
        <div class="c6">${gauges(world, ready(run), card)}</div>
        <div class="c6">${flows(world)}</div>
      </div>${timeline(card)}` : loading(true);
    })}`;
}
