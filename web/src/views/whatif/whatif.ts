// What if: choose or compose policies, play them against doing nothing, and see what can be told.
import { html, type TemplateResult } from "lit";
import type { CaseCard } from "../../api/case";
import { list, toggled } from "../../app/address";
import { theCase } from "../../app/run";
import { given } from "../../app/states";
import { go, param } from "../../app/store";
import { t } from "../../messages/text";
import { isGood } from "./check";
import { composer, theDraft } from "./composer";
import { asPolicy } from "./draft";
import { busy, jobState, send } from "./job";
import { pivot } from "./pivot";
import { result } from "./result";

const RUNS = ["500", "1000", "2000", "4000"];

export function whatIf(): TemplateResult {
  return given(theCase(), "/api/case", (card) => html`
    <header class="head"><h1>${t("whatif.title")}</h1><p class="lead">${t("whatif.lead")}</p></header>
    <div class="cols no-print">
      <div class="c5 stack">${chooser(card)}${start(card)}</div>
      <div class="c7 stack">${composer(card)}</div>
    </div>
    ${result(card)}
    ${pivot(card)}`);
}

function chosen(card: CaseCard): readonly string[] {
  return list(param("policies"), card.policies.slice(0, 2).map((p) => p.id));
}

function chooser(card: CaseCard): TemplateResult {
  const ids = chosen(card);
  return html`<section class="card" aria-labelledby="chooser-title"><h2 id="chooser-title">${t("chooser.title")}</h2><p class="note">${t("chooser.note")}</p>
    <ul class="choices">${card.policies.map((p) => html`<li><label><input type="checkbox" .checked=${ids.includes(p.id)} @change=${() => go({ policies: toggled(ids, p.id) }, true)} />
      <span><strong>${p.title}</strong><span class="soft small">${p.says}</span></span></label></li>`)}</ul></section>`;
}

function start(card: CaseCard): TemplateResult {
  const ids = chosen(card);
  const draft = theDraft();
  const mixes = draft.steps.length > 0 && isGood() ? [asPolicy(draft)] : [];
  const drops = card.drops ?? [];
  const drop = list(param("drop"), []);
  const ready = ids.length + mixes.length > 0 && !busy() && (draft.steps.length === 0 || isGood());
  const runs = Number(param("runs") ?? "500"), horizonMonths = Number(param("horizon") ?? card.horizonMonths);
  return html`<section class="card" aria-labelledby="start-title"><h2 id="start-title">${t("start.title")}</h2>
    <div class="fields">
      <label>${t("start.runs")} <select @change=${(e: Event) => go({ runs: (e.target as HTMLSelectElement).value }, true)}>${RUNS.map((r) => html`<option ?selected=${Number(r) === runs}>${r}</option>`)}</select></label>
      <label>${t("start.horizon")} <input type="number" min="3" max="60" .value=${String(horizonMonths)} @change=${(e: Event) => go({ horizon: (e.target as HTMLInputElement).value }, true)} /></label>
      <label>${t("start.avoid")} <select @change=${(e: Event) => go({ avoid: (e.target as HTMLSelectElement).value }, true)}>${card.classes.map((c) => html`<option value=${c.id} ?selected=${param("avoid") === c.id}>${c.title}</option>`)}</select></label>
    </div>
    ${drops.length === 0 ? "" : html`<p class="small" id="drops">${t("start.drop")}</p><div class="chips" role="group" aria-labelledby="drops">${drops.map((d) =>
      html`<button class="chip" aria-pressed=${drop.includes(d.id)} @click=${() => go({ drop: toggled(drop, d.id) }, true)}>${d.title}</button>`)}</div>`}
    <div class="row begin"><button class="button primary" ?disabled=${!ready} @click=${() => void send({ kind: "compare", horizonMonths, runs, seed: 7, policies: ids, mixes, avoid: [param("avoid") ?? card.classes[0]?.id], ...(drop.length > 0 ? { drop } : {}) }, "compare")}>
      ${t("start.go", { n: ids.length + mixes.length })}</button>
      ${ids.length + mixes.length === 0 ? html`<span class="soft small">${t("start.none")}</span>` : ""}</div>
    ${jobState("compare")}</section>`;
}
