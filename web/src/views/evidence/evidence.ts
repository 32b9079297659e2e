// Evidence: what the documents really say, where they disagree, what they propose, and what that would move.
import { html, type TemplateResult } from "lit";
import { read } from "../../api/client";
import { type Evidence, EVIDENCE } from "../../api/evidence";
import { given } from "../../app/states";
import { t } from "../../messages/text";
import { adds } from "./adds";
import { claims, coverage } from "./claims";
import { findings, isConflict } from "./findings";
import { dropping, list, text } from "./papers";
import { review } from "./review";

export function evidence(): TemplateResult {
  return given(read<Evidence>(EVIDENCE), EVIDENCE, (e) => html`
    <header class="head"><h1>${e.documents.length === 0 ? t("evidence.title.none") : t("evidence.title", { docs: e.documents.length, claims: e.claims.length, events: e.events.length, conflicts: e.findings.filter(isConflict).length })}</h1>
      <p class="lead">${t("evidence.lead")}</p></header>
    ${e.documents.length === 0 ? html`<div class="cols"><div class="c6">${dropping(e)}</div></div>` : html`
      <div class="cols"><div class="c4 stack">${list(e)}${dropping(e)}</div><div class="c8">${text(e)}</div></div>
      ${findings(e)}
      <div class="cols"><div class="c7">${review(e)}</div><div class="c5 stack">${adds(e)}</div></div>
      ${claims(e)}${coverage(e)}`}`);
}
