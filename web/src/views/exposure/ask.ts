// Whose losses: a sample firm, or a file of the reader's own, which goes to the server of this machine and nowhere else.
import { html, nothing, type TemplateResult } from "lit";
import type { CaseCard } from "../../api/case";
import { ask, type Problem } from "../../api/client";
import type { Firms, Sent } from "../../api/firm";
import { changed, go, param } from "../../app/store";
import { save } from "../../charts/files";
import { t } from "../../messages/text";
import { busy, jobState, send } from "../whatif/job";

const PROFILES = ["conservative", "balanced", "growth"];
const RUNS = ["500", "1000", "2000", "4000"];

let sent: Sent | undefined;
let problem: string | undefined;

async function take(file: File | undefined): Promise<void> {
  if (!file) return;
  sent = problem = undefined;
  try {
    sent = await ask<Sent>("POST", "/api/portfolios", file);
    if (sent.id) go({ firm: sent.id }, true);
  } catch (thrown) {
    const p = thrown as Problem;
    problem = [p.what || t("state.away"), p.maybe].join(" ");
  }
  changed();
}

export function asking(firms: Firms, card: CaseCard): TemplateResult {
  const firm = param("firm") ?? firms.firms[0]?.id ?? "";
  const runs = Number(param("runs") ?? "1000");
  const reverse = Number(param("reverse") ?? "0");
  const outcome = param("scenario") ?? "";
  const profile = param("profile") ?? "balanced";
  const asked = { kind: "expose", firm, runs, seed: 7, horizonMonths: card.horizonMonths, ...(outcome ? { outcome } : {}), ...(reverse > 0 ? { reverse: Math.round(reverse) } : {}) };
  return html`<section class="card" aria-labelledby="firm-title"><h2 id="firm-title">${t("firm.ask")}</h2>
    <div class="drop" @dragover=${(e: DragEvent) => e.preventDefault()} @drop=${(e: DragEvent) => { e.preventDefault(); void take(e.dataTransfer?.files[0]); }}>
      <label>${t("firm.drop")} <input type="file" accept=".csv,.txt,.tsv,.xlsx" @change=${(e: Event) => void take((e.target as HTMLInputElement).files?.[0])} /></label>
      <p class="note">${t("firm.local")} <button class="num" @click=${() => save("portfolio.csv", "text/csv", firms.template)}>${t("firm.template")}</button></p></div>
    ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}${sent ? read(sent) : nothing}
    <div role="radiogroup" aria-labelledby="firm-title"><ul class="choices">
      ${sent?.id ? choice(sent.id, t("firm.mine"), t("firm.rows", { n: sent.accepted, of: sent.rows }), firm) : nothing}
      ${firms.firms.map((f) => choice(f.id, f.title, f.note, firm))}</ul></div>
    <div class="fields">
      <label>${t("start.runs")} <select @change=${(e: Event) => go({ runs: (e.target as HTMLSelectElement).value }, true)}>${RUNS.map((r) => html`<option ?selected=${Number(r) === runs}>${r}</option>`)}</select></label>
      <label>${t("firm.scenario")} <select @change=${(e: Event) => go({ scenario: (e.target as HTMLSelectElement).value }, true)}><option value="">${t("firm.scenario.all")}</option>
        ${card.classes.map((c) => html`<option value=${c.id} ?selected=${c.id === outcome}>${c.title}</option>`)}</select></label>
      <label>${t("firm.reverse")} <input type="number" min="0" step="100000" .value=${String(reverse)} @change=${(e: Event) => go({ reverse: (e.target as HTMLInputElement).value }, true)} /></label></div>
    <div class="row begin"><button class="button primary" ?disabled=${busy() || firm === ""} @click=${() => void send(asked, "expose")}>${t("firm.go")}</button></div>
    ${jobState("expose")}
    <div class="fields spaced"><label>${t("plan.budget")} <input type="number" min="0" step="100000" .value=${param("budget") ?? "2000000"} @change=${(e: Event) => go({ budget: (e.target as HTMLInputElement).value }, true)} /></label>
      <label>${t("plan.profile")} <select @change=${(e: Event) => go({ profile: (e.target as HTMLSelectElement).value }, true)}>${PROFILES.map((p) => html`<option ?selected=${p === profile}>${p}</option>`)}</select></label></div>
    <div class="row begin"><button class="button" ?disabled=${busy() || firm === ""} @click=${() => void send({ kind: "plan", firm, runs, seed: 7, horizonMonths: card.horizonMonths, budget: Math.round(Number(param("budget") ?? "2000000")), profile }, "plan")}>${t("plan.go")}</button></div>
    <p class="note">${firms.lists.length > 0 ? t("plan.lists", { lists: firms.lists.join(", ") }) : t("plan.lists.none")}</p>${jobState("plan")}</section>`;
}

function choice(id: string, title: string, note: string, chosen: string): TemplateResult {
  return html`<li><label><input type="radio" name="firm" .checked=${id === chosen} @change=${() => go({ firm: id }, true)} /><span><strong>${title}</strong><span class="soft small">${note}</span></span></label></li>`;
}

function read(s: Sent): TemplateResult {
  const lines = [...s.notes, ...s.left.map((l) => t("firm.left", { line: l.line, item: l.item, reason: l.reason }))];
  return html`<div class="checked ${s.left.length > 0 ? "bad" : "good"}" role="status"><strong>${t("firm.rows", { n: s.accepted, of: s.rows })}</strong><ul class="rows">${lines.map((l) => html`<li>${l}</li>`)}</ul></div>`;
}
