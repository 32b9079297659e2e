// What is wrong, missing or in dispute, each with the rule that found it and the words on both sides.
import { html, nothing, type TemplateResult } from "lit";
import type { Evidence, Finding, Quoted } from "../../api/evidence";
import { empty } from "../../app/states";
import { go, param } from "../../app/store";
import { figure as frame } from "../../charts/figure";
import { t, tOr } from "../../messages/text";
import { quoted } from "./papers";
import { visible } from "./visible";

const SHOWN = 4;
const QUOTES = 3;

export function isConflict(f: Finding): boolean {
  return f.kind === "contradiction" || f.kind === "drift";
}

export function kindWord(kind: string): string {
  return tOr(`finding.${kind}`, kind.replace(/-/g, " "));
}

export function findings(e: Evidence): TemplateResult {
  const kinds = [...new Set(e.findings.map((f) => f.kind))];
  const asked = param("kind") ?? (e.findings.some(isConflict) ? "conflict" : "all");
  const found = e.findings.filter((f) => asked === "all" || (asked === "conflict" ? isConflict(f) : f.kind === asked));
  const shown = param("found") === "all" ? found : found.slice(0, SHOWN);
  const chip = (id: string, word: string, n: number) => html`<button class="chip" aria-pressed=${asked === id} @click=${() => go({ kind: id, found: undefined })}>${word} ${n}</button>`;
  return frame({
    id: "findings", plain: true, title: t("findings.title"), note: t("findings.note"),
    body: html`<div class="chips" role="group" aria-label=${t("findings.title")}>${chip("conflict", t("findings.conflicts"), e.findings.filter(isConflict).length)}
        ${kinds.filter((k) => k !== "contradiction" && k !== "drift").map((k) => chip(k, kindWord(k), e.findings.filter((f) => f.kind === k).length))}${chip("all", t("findings.all"), e.findings.length)}</div>
      ${found.length === 0 ? empty(t("findings.none"), t("findings.none.todo")) : html`<ul class="found">${shown.map(one)}</ul>`}
      ${found.length > shown.length ? html`<button class="button" @click=${() => go({ found: "all" })}>${t("ledger.more", { n: found.length })}</button>` : nothing}`,
    table: () => ({ columns: ["kind", "about", "reason", "side", "document", "quote"].map((k) => ({ title: t(`findings.col.${k}`) })),
      rows: found.flatMap((f) => f.quotes.map((q) => [kindWord(f.kind), visible(f.about), visible(f.reason), visible(q.says), q.doc, visible(q.quote)])) }),
    data: found,
  });
}

function one(f: Finding): TemplateResult {
  const sides = new Map<string, Quoted[]>();
  for (const q of f.quotes) sides.set(q.says, [...(sides.get(q.says) ?? []), q]);
  return html`<li><div class="row"><span class="tag ${isConflict(f) ? "bad" : ""}">${kindWord(f.kind)}</span><h3><bdi>${visible(f.about)}</bdi></h3></div>
    <p class="small">${visible(f.reason)} ${f.maybe ? html`<strong>${visible(f.maybe)}</strong>` : nothing}</p>
    <div class="sides-by">${[...sides].map(([says, quotes]) => html`<div><h4>${visible(says)}</h4>${quotes.slice(0, QUOTES).map((q) => quoted(q))}
      ${quotes.length > QUOTES ? html`<p class="soft small">${t("findings.more", { n: quotes.length - QUOTES })}</p>` : nothing}</div>`)}</div></li>`;
}
