// What stands where there is nothing yet, nothing at all, or something that failed: each says what to do.
import { html, nothing, type TemplateResult } from "lit";
import { forget, type Loaded, type Problem } from "../api/client";
import { t } from "../messages/text";

export function loading(big = false): TemplateResult {
  return html`<div class="stack" role="status"><span class="only-read">${t("state.loading")}</span>
    <div class=${big ? "bone big" : "bone"}></div>${big ? nothing : html`<div class="bone"></div>`}</div>`;
}

export function empty(what: string, todo: string | TemplateResult): TemplateResult {
  return html`<div class="state"><strong>${what}</strong><p>${todo}</p></div>`;
}

export function failed(problem: Problem, path: string): TemplateResult {
  const away = problem.status === 0;
  return html`<div class="state" role="alert">
    <strong>${away ? t("state.away") : problem.what || t("state.failed", { status: problem.status })}</strong>
    <p>${away ? t("state.away.todo") : problem.maybe || t("state.failed.todo")}</p>
    <button class="button" @click=${() => forget(path)}>${t("state.again")}</button>
  </div>`;
}

/** Draws a value when it is there, and says how it stands with it otherwise. */
export function given<T>(loaded: Loaded<T>, path: string, draw: (value: T) => TemplateResult, big = true): TemplateResult {
  switch (loaded.state) {
    case "ready": return draw(loaded.value);
    case "failed": return failed(loaded.problem, path);
    case "loading": return loading(big);
  }
}
