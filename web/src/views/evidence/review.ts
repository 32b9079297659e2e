// Proposed events, to be accepted, corrected or rejected. Each judgment is kept with its author and time; none is overwritten.
import { html, nothing, type TemplateResult } from "lit";
import { ask, type Problem, renew } from "../../api/client";
import { type Evidence, EVIDENCE, type Proposal } from "../../api/evidence";
import { nameOf } from "../../app/run";
import { empty } from "../../app/states";
import { changed, go, param } from "../../app/store";
import { figure as frame } from "../../charts/figure";
import { day, percent } from "../../messages/format";
import { t } from "../../messages/text";
import { quoted, statusWord } from "./papers";
import { visible } from "./visible";

const SHOWN = 6;
const AUTHOR = "linchpin.author";
const CELLS = ["date", "sources", "act", "targets"] as const;

let author: string | undefined;
let note = "";
let correcting = "";
let cells: Record<string, string> = {};
let problem: { readonly id: string; readonly text: string } | undefined;

function who(): string {
  try {
    author ??= localStorage.getItem(AUTHOR) ?? "";
  } catch { /* a browser that keeps nothing */ }
  return author ?? "";
}

function name(text: string): void {
  author = text.trim();
  try {
    localStorage.setItem(AUTHOR, author);
  } catch { /* it is asked for again */ }
  changed();
}

async function judge(p: Proposal, verdict: "accept" | "correct" | "reject"): Promise<void> {
  problem = undefined;
  try {
    await ask("POST", `${EVIDENCE}/reviews`, { proposal: p.id, verdict, by: who(), note, ...(verdict === "correct" ? { correction: cells } : {}) });
    correcting = note = "";
    cells = {};
    await renew(EVIDENCE);
  } catch (thrown) {
    const said = thrown as Problem;
    problem = { id: p.id, text: [said.what || t("state.away"), said.maybe].join(" ") };
  }
  changed();
}

export function review(e: Evidence): TemplateResult {
  const groups: Readonly<Record<string, (p: Proposal) => boolean>> = {
    open: (p) => p.review === "open" && p.keptOut === "", out: (p) => p.review === "open" && p.keptOut !== "", judged: (p) => p.review !== "open", all: () => true,
  };
  const asked = param("review") ?? Object.keys(groups).find((g) => e.events.some(groups[g]!)) ?? "all";
  const found = e.events.filter(groups[asked] ?? groups["all"]!);
  const shown = param("events") === "all" ? found : found.slice(0, SHOWN);
  return frame({
    id: "review", plain: true, title: t("review.title"), note: t("review.note"),
    body: html`<div class="chips" role="group" aria-label=${t("review.title")}>${Object.entries(groups).map(([id, is]) => html`<button class="chip" aria-pressed=${asked === id} @click=${() => go({ review: id, events: undefined })}>${t(`review.group.${id}`)} ${e.events.filter(is).length}</button>`)}</div>
      <label class="row small author">${t("review.author")} <input class="short" type="text" maxlength="120" autocomplete="name" .value=${who()} @change=${(x: Event) => name((x.target as HTMLInputElement).value)} /></label>
      ${found.length === 0 ? empty(t("review.none"), t("review.none.todo")) : html`<ul class="found">${shown.map((p) => one(p, e))}</ul>`}
      ${found.length > shown.length ? html`<button class="button" @click=${() => go({ events: "all" })}>${t("ledger.more", { n: found.length })}</button>` : nothing}
      <p class="note">${t("review.into")} <code>linchpin review --into-case</code></p>`,
    table: () => ({ columns: ["id", "document", "date", "who", "act", "whom", "status", "confidence", "grade", "review", "out", "quote"].map((k) => ({ title: t(`review.col.${k}`) })),
      rows: found.map((p) => [p.id, p.doc, p.date, p.source.join(";"), p.act, p.target.join(";"), statusWord(p.status), p.confidence, p.grade, t(`review.is.${p.review}`), p.keptOut, visible(p.quote)]) }),
    data: found,
  });
}

function dated(p: Proposal): string {
  if (p.date === "") return t("papers.no-day");
  return day(p.precision === "day" ? p.date : p.date.slice(0, p.precision === "month" ? 7 : 4));
}

function one(p: Proposal, e: Evidence): TemplateResult {
  const past = e.reviews.filter((r) => r.proposal === p.id);
  const parties = (codes: readonly string[]) => (codes.length === 0 ? t("review.nobody") : codes.map(nameOf).join(", "));
  const ready = who() !== "";
  return html`<li id="p-${p.id}"><div class="row"><h3>${parties(p.source)} <span class="act">${p.act.toLowerCase()}</span> ${p.target.length > 0 ? parties(p.target) : nothing}</h3>
      <span class="tag ${p.review === "rejected" ? "bad" : p.review === "open" ? "open" : "good"}">${t(`review.is.${p.review}`)}</span></div>
    <p class="small soft">${dated(p)} · ${statusWord(p.status)} · ${t("source.grade", { grade: p.grade })} · ${t("review.sure", { confidence: percent(p.confidence) })}
      ${p.known ? html` · ${t("review.known", { id: p.known })}` : nothing}</p>
    ${quoted(p)}
    <p class="small">${p.review === "rejected" ? nothing : p.keptOut ? html`<span class="soft">${t("review.out", { why: visible(p.keptOut) })}</span>` : html`<strong class="best">${t(p.review === "open" ? "review.in" : "review.is-in")}</strong>`}</p>
    ${past.map((r) => html`<p class="small soft"><bdi>${t("review.past", { verdict: t(`review.did.${r.verdict}`), by: visible(r.by), at: `${day(r.at.slice(0, 10))}, ${r.at.slice(11, 16)} UTC` })}</bdi>${Object.entries(r.correction).map(([k, v]) => ` ${k}: ${visible(v)}.`)} ${visible(r.note)}</p>`)}
    ${problem?.id === p.id ? html`<p class="problem" role="alert">${problem.text}</p>` : nothing}
    <div class="row no-print"><button class="button" ?disabled=${!ready} @click=${() => void judge(p, "accept")}>${t("review.accept")}</button>
      <button class="button" aria-expanded=${correcting === p.id} @click=${() => { correcting = correcting === p.id ? "" : p.id; cells = {}; changed(); }}>${t("review.correct")} …</button>
      <button class="button" ?disabled=${!ready} @click=${() => void judge(p, "reject")}>${t("review.reject")}</button>
      ${ready ? nothing : html`<span class="soft small">${t("review.who")}</span>`}</div>
    ${correcting === p.id ? form(p, ready) : nothing}</li>`;
}

function form(p: Proposal, ready: boolean): TemplateResult {
  const now: Readonly<Record<string, string>> = { date: p.date, sources: p.source.join(";"), act: p.act, targets: p.target.join(";") };
  const set = (cell: string, value: string) => {
    if (value.trim() === now[cell]) delete cells[cell];
    else cells[cell] = value.trim();
    changed();
  };
  return html`<div class="fields correct">${CELLS.map((c) => html`<label>${t(`review.cell.${c}`)} <input type=${c === "date" ? "date" : "text"} .value=${cells[c] ?? now[c] ?? ""} @change=${(x: Event) => set(c, (x.target as HTMLInputElement).value)} /></label>`)}
    <label>${t("review.cell.note")} <input type="text" maxlength="500" .value=${note} @change=${(x: Event) => { note = (x.target as HTMLInputElement).value; }} /></label>
    <button class="button primary" ?disabled=${!ready || Object.keys(cells).length === 0} @click=${() => void judge(p, "correct")}>${t("review.keep")}</button></div>`;
}
