// Documents with their grades, one of them in full with its quotes marked, and a place to drop more.
import { html, nothing, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";
import { ask, type Problem, read, renew } from "../../api/client";
import type { Ingested, Job } from "../../api/case";
import { type Evidence, EVIDENCE, type Paper, type WholeText } from "../../api/evidence";
import { given } from "../../app/states";
import { go, param } from "../../app/store";
import { day } from "../../messages/format";
import { t, tOr } from "../../messages/text";
import { jobState, send } from "../whatif/job";
import { isConflict } from "./findings";
import { type Mark, pieces, visible } from "./visible";

const LONGEST = 60_000;
const AT_ONCE = 8;

let told: readonly string[] = [];
let published = "", publisher = "";

export function theDoc(e: Evidence): Paper {
  const asked = Number(param("doc"));
  return e.documents.find((d) => d.doc === asked) ?? e.documents[0]!;
}

export function list(e: Evidence): TemplateResult {
  const here = theDoc(e);
  return html`<section class="card" aria-labelledby="papers-title"><h2 id="papers-title">${t("papers.title")}</h2><p class="note">${t("papers.note")}</p>
    <ol class="papers">${e.documents.map((d) => html`<li><button aria-pressed=${d.doc === here.doc} @click=${() => go({ doc: String(d.doc), at: undefined })}>
      <b class="grade">${d.grade}</b><span><bdi>${d.doc}. ${visible(d.title || d.file)}</bdi>
        <span class="soft small">${dated(d)} · ${t("papers.has", { events: e.events.filter((x) => x.doc === d.doc).length, findings: e.findings.filter((f) => f.quotes.some((q) => q.doc === d.doc)).length })}</span></span></button></li>`)}</ol></section>`;
}

function dated(d: Paper): string {
  return [d.publisher ? visible(d.publisher) : t("papers.no-publisher"), d.published ? t(`papers.basis.${d.basis}`, { day: day(d.published) }) : t("papers.no-day")].join(", ");
}

/** Sends the files one after another: each is a job, and jobs end in the order in which they came. */
async function take(files: readonly File[]): Promise<void> {
  const outcomes: string[] = [];
  const ids: { readonly id: string; readonly name: string }[] = [];
  const more = `${published ? `&published=${published}` : ""}${publisher ? `&publisher=${encodeURIComponent(publisher)}` : ""}`;
  const path = (f: File) => `/api/evidence/documents?name=${encodeURIComponent(f.name.slice(-200))}${more}`;
  const some = files.slice(0, AT_ONCE);
  for (const file of some.slice(0, -1)) {
    try {
      ids.push({ id: (await ask<Job>("POST", path(file), file)).id, name: file.name });
    } catch (thrown) {
      outcomes.push(`${visible(file.name)}: ${said(thrown as Problem)}`);
    }
  }
  const last = some.at(-1);
  if (!last) return;
  await send(last, "ingest", path(last), async (job) => {
    const jobs = await Promise.all(ids.map(async (x) => ({ name: x.name, job: await ask<Job>("GET", `/api/jobs/${x.id}`) })));
    let doc: number | undefined;
    for (const one of [...jobs, { name: last.name, job }]) {
      const found = one.job.found;
      if (found) doc = found.number;
      outcomes.push(`${visible(one.name)}: ${found ? outcome(found) : said((one.job.error ?? {}) as Problem)}`);
    }
    if (files.length > AT_ONCE) outcomes.push(t("papers.too-many", { n: AT_ONCE }));
    told = outcomes;
    await renew(EVIDENCE);
    if (doc) go({ doc: String(doc), at: undefined }, true);
  });
}

function said(p: Problem): string {
  return [p.what || t("state.away"), p.maybe].join(" ");
}

function outcome(f: Ingested): string {
  return f.known ? t("papers.known", { n: f.number }) : [t("papers.read", { n: f.number, events: f.events }), ...f.notes].join(" ");
}

export function dropping(e: Evidence): TemplateResult {
  const drop = (files: FileList | null | undefined) => void take([...(files ?? [])]);
  return html`<section class="card no-print" aria-labelledby="drop-title"><h2 id="drop-title">${e.documents.length === 0 ? t("papers.first") : t("papers.more")}</h2>
    <div class="drop" @dragover=${(x: DragEvent) => x.preventDefault()} @drop=${(x: DragEvent) => { x.preventDefault(); drop(x.dataTransfer?.files); }}>
      <label>${t("papers.drop")} <input type="file" multiple accept=".txt,.html,.htm,.pdf" @change=${(x: Event) => { const input = x.target as HTMLInputElement; drop(input.files); input.value = ""; }} /></label>
      <p class="note">${t("papers.local")}</p></div>
    <div class="fields"><label>${t("papers.published")} <input type="date" .value=${published} @change=${(x: Event) => { published = (x.target as HTMLInputElement).value; }} /></label>
      <label>${t("papers.publisher")} <input type="text" maxlength="200" .value=${publisher} @change=${(x: Event) => { publisher = (x.target as HTMLInputElement).value.trim(); }} /></label></div>
    ${jobState("ingest")}${told.length > 0 ? html`<div class="checked small" role="status"><ul>${told.map((line) => html`<li><bdi>${line}</bdi></li>`)}</ul></div>` : nothing}
    <p class="note">${t("papers.terminal")} <code>linchpin ingest *.txt</code></p></section>`;
}

export function text(e: Evidence): TemplateResult {
  const d = theDoc(e), path = `${EVIDENCE}/documents/${d.doc}`;
  return html`<section class="card" aria-labelledby="text-title">
    <div class="title"><h2 id="text-title"><bdi>${visible(d.title || d.file)}</bdi></h2><span class="tag">${t("source.grade", { grade: d.grade })}</span></div>
    <p class="note"><bdi>${visible(d.file)}</bdi> · ${dated(d)}</p>
    <ul class="reasons small">${d.reasons.map((r) => html`<li class=${r.startsWith("+") ? "plus" : "minus"}>${visible(r.slice(2))}</li>`)}${d.notes.map((n) => html`<li>${visible(n)}</li>`)}</ul>
    <ul class="legend">${["event", "dispute", "finding", "dropped"].map((k) => html`<li><mark class=${k}>${t(`mark.${k}`)}</mark></li>`)}</ul>
    ${given(read<WholeText>(path), path, (w) => whole(w, e))}</section>`;
}

let shown = "";

function whole(w: WholeText, e: Evidence): TemplateResult {
  const at = Number(param("at") ?? "-1");
  const cut = w.text.slice(0, LONGEST);
  const marks: Mark[] = [
    ...w.passages.filter((p) => p.kind === "dropped").map((p) => ({ start: p.start, end: p.end, look: "dropped" })),
    ...w.passages.filter((p) => p.kind === "heading").map((p) => ({ start: p.start, end: p.end, look: "heading" })),
    ...e.events.filter((x) => x.doc === w.doc && x.review !== "rejected").map((x) => ({ start: x.start, end: x.end, look: "event" })),
    ...e.findings.flatMap((f) => f.quotes.filter((q) => q.doc === w.doc).map((q) => ({ start: q.start, end: q.end, look: isConflict(f) ? "dispute" : "finding" }))),
  ];
  const key = `${w.doc}|${at}`;
  const draw = pieces(cut, marks).map((p) => {
    const looks = p.looks.join(" ");
    const here = p.start === at;
    return looks === "" ? visible(p.text) : html`<mark class="${looks}${here ? " here" : ""}" ${ref((m) => { if (m && here && shown !== key) { shown = key; queueMicrotask(() => m.scrollIntoView({ block: "center" })); } })}>${visible(p.text)}</mark>`;
  });
  return html`<div class="paper" tabindex="0" role="region" aria-label=${t("text.name", { n: w.doc })}>${draw}${w.text.length > LONGEST ? html`<p class="soft">${t("text.cut", { n: LONGEST })}</p>` : nothing}</div>`;
}

/** A quote where it stands: opens its document at it. */
export function quoted(q: { readonly doc: number; readonly start: number; readonly quote: string }, more: string | TemplateResult = ""): TemplateResult {
  return html`<blockquote class="quoted">“${visible(q.quote.replace(/\s+/g, " "))}”
    <footer><button class="num" @click=${() => { shown = ""; go({ doc: String(q.doc), at: String(q.start) }); }}>${t("quote.doc", { n: q.doc })}</button> ${more}</footer></blockquote>`;
}

export function statusWord(word: string): string {
  return tOr(`evidence.status.${word}`, word);
}

