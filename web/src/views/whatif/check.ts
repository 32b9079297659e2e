// Asks the server whether a draft makes sense, a moment after the last key.
import { html, nothing, type TemplateResult } from "lit";
import { ask, type Problem } from "../../api/client";
import type { Checked } from "../../api/case";
import { changed } from "../../app/store";
import { t } from "../../messages/text";
import { asPolicy, type Draft } from "./draft";

const WAIT = 300;
let asked = "";
let answer: Checked | undefined;
let timer = 0;

export function checkNow(draft: Draft): TemplateResult | typeof nothing {
  if (draft.steps.length === 0) {
    answer = undefined;
    asked = "";
    return nothing;
  }
  const policy = asPolicy(draft);
  const text = JSON.stringify(policy);
  if (text !== asked) {
    asked = text;
    clearTimeout(timer);
    timer = window.setTimeout(() => void check(policy, text), WAIT);
  }
  if (!answer) return html`<p class="soft" role="status">${t("check.under-way")}</p>`;
  return answer.ok
    ? html`<div class="checked good" role="status"><strong>${t("check.good")}</strong><ul class="rows">${answer.steps.map((s) => html`<li>${s}</li>`)}</ul></div>`
    : html`<div class="checked bad" role="status"><strong>${t("check.bad")}</strong><ul class="rows">${answer.problems.map((p) => html`<li>${p.what} <span class="soft">${p.maybe}</span></li>`)}</ul></div>`;
}

export function isGood(): boolean {
  return answer?.ok === true;
}

async function check(policy: unknown, text: string): Promise<void> {
  let found: Checked;
  try {
    found = await ask<Checked>("POST", "/api/policies/check", policy);
  } catch (thrown) {
    const problem = thrown as Problem;
    found = { ok: false, steps: [], problems: [{ where: "", what: problem.what || t("state.away"), maybe: problem.maybe }] };
  }
  if (text !== asked) return;
  answer = found;
  changed();
}
