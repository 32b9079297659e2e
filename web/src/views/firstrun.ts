// Where nothing has been played yet: a button that plays it.
import { html, type TemplateResult } from "lit";
import { ready } from "../api/client";
import { theCase } from "../app/run";
import { t } from "../messages/text";
import { busy, jobState, send } from "./whatif/job";

const RUNS = 500;

export function firstRun(): TemplateResult {
  const card = ready(theCase());
  return html`<section class="card" aria-labelledby="first-title"><h2 id="first-title">${t("run.none")}</h2><p class="note">${t("run.none.todo", { runs: RUNS })}</p>
    <div class="row begin"><button class="button primary" ?disabled=${busy() || !card} @click=${() => void send({ kind: "run", horizonMonths: card?.horizonMonths, runs: RUNS, seed: 7 }, "run")}>${t("run.go")}</button></div>
    ${jobState("run")}</section>`;
}
