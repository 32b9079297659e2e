// The reader's own forecast, kept in the same ledger and scored beside the model.
import { html, type TemplateResult } from "lit";
import { ask, forget, type Problem } from "../api/client";
import type { Question } from "../api/case";
import { changed } from "../app/store";
import { t } from "../messages/text";

let said: { readonly good: boolean; readonly text: string } | undefined;

export function ownForecast(questions: readonly Question[]): TemplateResult {
  const open = questions.filter((q) => q.probability.model !== undefined && (q.outcome === undefined || q.outcome === null));
  return html`<section class="card" aria-labelledby="own-title"><h2 id="own-title">${t("own.title")}</h2><p class="note">${t("own.note")}</p>
    <form class="form" @submit=${send}>
      <label class="grow">${t("own.question")} <select name="question">${open.map((q) => html`<option value=${q.id}>${q.id} · ${q.text}</option>`)}</select></label>
      <label>${t("own.chance")} <input name="percent" type="number" min="1" max="99" step="1" value="50" required /></label>
      <label>${t("own.by")} <input name="by" type="text" maxlength="40" required autocomplete="off" /></label>
      <button class="button primary">${t("own.keep")}</button>
    </form>
    <p role="status" class=${said?.good === false ? "problem" : "soft"}>${said?.text ?? ""}</p></section>`;
}

async function send(e: SubmitEvent): Promise<void> {
  e.preventDefault();
  const form = new FormData(e.target as HTMLFormElement);
  const question = String(form.get("question"));
  try {
    await ask("POST", "/api/ledger/forecasts", { question, probability: Number(form.get("percent")) / 100, by: String(form.get("by")) });
    said = { good: true, text: t("own.kept", { question }) };
    forget("/api/ledger");
  } catch (thrown) {
    const problem = thrown as Problem;
    said = { good: false, text: problem.what || t("own.not-kept", { question }) };
  }
  changed();
}
