// What stands on every view: the mark, the way to the others, the foot.
import { html, nothing, type TemplateResult } from "lit";
import { ready } from "../api/client";
import { day } from "../messages/format";
import { t } from "../messages/text";
import { panel } from "../why/panel";
import { VIEWS } from "./address";
import { findings, runId, theCase } from "./run";
import { address, viewHref } from "./store";
import { isDark, turnTheme } from "./theme";

export function shell(body: TemplateResult): TemplateResult {
  const here = address().view;
  const run = ready(findings())?.heading;
  const id = runId();
  const title = ready(theCase())?.title;
  return html`<div class="shell">
    <a class="skip" href="#main" @click=${skip}>${t("shell.skip")}</a>
    <header class="top"><div class="top-row">
      <a class="mark" href=${viewHref("picture")}>${mark()} Linchpin</a>
      <nav class="views" aria-label=${t("shell.views")}>
        ${VIEWS.map((v) => html`<a href=${viewHref(v)} aria-current=${v === here ? "page" : nothing}>${t(`view.${v}`)}</a>`)}
      </nav>
      <div class="top-tools">
        <span>${title ?? ""}</span>
        <button class="button" @click=${turnTheme} aria-label=${isDark() ? t("shell.to-light") : t("shell.to-dark")}>${isDark() ? t("shell.light") : t("shell.dark")}</button>
      </div>
    </div></header>
    <main id="main" tabindex="-1">${body}</main>
    <footer class="foot"><div>
      ${run ? html`<span>${t("shell.run", { runs: run.run.runs, draws: run.run.draws, seed: run.run.seed, version: run.run.version })}</span>
        <span>${t("shell.span", { ends: day(run.historyEnds), horizon: day(run.horizonEnds) })}</span>` : nothing}
      ${run && id ? html`<a href="/api/runs/${encodeURIComponent(id)}/brief.html">${t("shell.brief")}</a>` : nothing}
      <a href="licences.txt">${t("shell.licences")}</a>
      <span>${t("shell.offline")}</span>
    </div></footer>
  </div>
  ${panel()}`;
}

function skip(e: Event): void {
  e.preventDefault();
  document.getElementById("main")?.focus();
}

function mark(): TemplateResult {
  return html`<svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round">
    <circle cx="11" cy="11" r="8.2"/><path d="M11 2.8v16.4" /><circle cx="11" cy="11" r="2.1" fill="currentColor" stroke="none"/></svg>`;
}
