// Beside the page: why a number is what it is, down to the events and the sources.
import { html, nothing, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";
import { read } from "../api/client";
import type { EventRow, Why } from "../api/case";
import type { Source } from "../api/types";
import { runId } from "../app/run";
import { given } from "../app/states";
import { param } from "../app/store";
import { day, figure, grade } from "../messages/format";
import { t, tOr } from "../messages/text";
import { closePanel, eventLink, num, sourceLink } from "./number";

let shown = "";

export function panel(): TemplateResult | typeof nothing {
  const why = param("why"), src = param("src"), event = param("event");
  const key = why ?? src ?? event ?? "";
  if (key === "") {
    shown = "";
    return nothing;
  }
  const fresh = key !== shown;
  shown = key;
  const title = why ? t("why.title") : src ? t("why.title.source") : t("why.title.event");
  return html`<aside class="panel" role="dialog" aria-label=${title} tabindex="-1" @keydown=${escape}
      ${ref((e) => { if (e && fresh) queueMicrotask(() => (e as HTMLElement).focus({ preventScroll: true })); })}>
    <header><h2>${title}</h2><button class="button" @click=${closePanel}>${t("why.close")}</button></header>
    ${why ? number(why) : src ? source(src) : oneEvent(event!)}
  </aside>`;
}

function escape(e: KeyboardEvent): void {
  if (e.key === "Escape") closePanel();
}

function number(why: string): TemplateResult {
  const run = param("of") ?? runId();
  if (!run) return given({ state: "loading" }, "", () => html``);
  const path = `/api/why?run=${encodeURIComponent(run)}&path=${encodeURIComponent(why)}`;
  return given(read<Why>(path), path, (w) => html`
    <p class="big">${typeof w.value === "number" ? figure(w.value) : String(w.value ?? t("number.unknown"))}</p>
    <p>${w.says}</p>
    ${w.formula ? html`<section><h3>${t("why.formula")}</h3><p class="formula">${w.formula}</p></section>` : nothing}
    ${w.inputs?.length ? html`<section><h3>${t("why.inputs")}</h3><ul class="rows">${w.inputs.map((i) => html`<li class="split">
        <span>${i.name}${i.kind ? html` <span class="tag ${i.kind === "elicited" ? "open" : ""}">${tOr(`kind.${i.kind}`, i.kind)}</span>` : nothing}</span>
        <span>${i.path ? num(shownValue(i.value), i.path, param("of")) : shownValue(i.value)}${i.low !== undefined && i.low !== i.high ? html` <span class="soft">(${shownValue(i.low)} to ${shownValue(i.high)})</span>` : nothing} <span class="soft">${i.unit ?? ""}</span>
          ${i.source ? sourceLink(i.source) : nothing}</span></li>`)}</ul></section>` : nothing}
    ${w.events?.length ? html`<section><h3>${t("why.events")}</h3><ul class="rows">${w.events.map(eventLine)}</ul></section>` : nothing}
    ${w.sources?.length ? html`<section><h3>${t("why.sources")}</h3><ul class="rows">${w.sources.map((s) => html`<li>${sourceLine(s)}</li>`)}</ul></section>` : nothing}
    <section class="note"><h3>${t("why.version")}</h3>
      <p>Linchpin ${w.version ?? ""} · ${t("why.run", { run })}${w.method ? html` · ${w.method}` : nothing}</p>
      ${Object.entries(w.hashes ?? {}).slice(0, 6).map(([file, hash]) => html`<p>${file} <code>${hash.slice(0, 12)}</code></p>`)}
    </section>`);
}

function shownValue(value: unknown): string {
  return typeof value === "number" ? figure(value) : String(value ?? "–");
}

function eventLine(e: EventRow): TemplateResult {
  return html`<li><span class="soft">${day(e.date)}</span> ${eventLink(e.id, e.title ?? `${e.sources.join(", ")} ${e.act} ${e.targets.join(", ")}`)}
    <span class="tag">${grade(e.grade)}</span></li>`;
}

function sourceLine(s: Source): TemplateResult {
  return html`<strong>${s.title}</strong><br /><span class="soft">${s.publisher} · ${t("source.grade", { grade: grade(s.grade) })} · ${s.licence}</span>
    ${s.url ? html`<br /><a href=${/^https?:/.test(s.url) ? s.url : "#"} rel="noreferrer noopener" target="_blank">${s.url}</a>` : nothing}`;
}

function source(id: string): TemplateResult {
  const path = `/api/sources/${encodeURIComponent(id)}`;
  return given(read<Source>(path), path, (s) => html`<p>${sourceLine(s)}</p>
    <p class="note">${t("source.family", { family: s.family })}</p><p class="note">${t("source.leaves")}</p>`);
}

function oneEvent(id: string): TemplateResult {
  const path = `/api/events/${encodeURIComponent(id)}`;
  return given(read<EventRow & { readonly sourceRow?: Source }>(path), path, (e) => html`
    <p class="lead">${e.title ?? e.id}</p>
    <dl class="facts">
      <dt>${t("event.date")}</dt><dd>${day(e.date)} <span class="soft">${t("event.basis", { precision: e.precision, basis: e.basis })}</span></dd>
      <dt>${t("event.who")}</dt><dd>${e.sources.join(", ")} → ${e.targets.join(", ")}</dd>
      <dt>${t("event.act")}</dt><dd>${e.act.toLowerCase()}${e.mode ? ` (${e.mode})` : ""}</dd>
      <dt>${t("event.status")}</dt><dd>${e.status}</dd>
      <dt>${t("event.grade")}</dt><dd>${grade(e.grade)}</dd>
      <dt>${t("event.weight")}</dt><dd>${figure(e.weight)}</dd>
      <dt>${t("event.source")}</dt><dd>${typeof e.source === "string" ? sourceLink(e.source) : nothing}</dd>
    </dl>
    ${e.sourceRow ? html`<p>${sourceLine(e.sourceRow)}</p>` : nothing}`);
}
