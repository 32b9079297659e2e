// Each thing that is said, once; and who is spoken of where.
import { html, nothing, type TemplateResult } from "lit";
import type { Claim, Evidence } from "../../api/evidence";
import { nameOf } from "../../app/run";
import { empty } from "../../app/states";
import { flip, go, isOpen, param } from "../../app/store";
import { figure as frame } from "../../charts/figure";
import { figure } from "../../messages/format";
import { t } from "../../messages/text";
import { quoted } from "./papers";
import { visible } from "./visible";

const SHOWN = 12;
const COLUMNS = 24;

function answer(c: Claim): string {
  return c.value ? `${c.value.bound}${figure(c.value.value)} ${c.value.unit}` : c.answer;
}

export function claims(e: Evidence): TemplateResult {
  const asked = (param("q") ?? "").toLowerCase();
  const about = (c: Claim) => `${c.subjects.map(nameOf).join(", ") || "–"}${c.objects.length > 0 ? ` → ${c.objects.map(nameOf).join(", ")}` : ""}`;
  const what = (c: Claim) => visible(c.question + (c.matter ? ` (${c.matter})` : ""));
  const found = e.claims.filter((c) => `${about(c)} ${what(c)} ${c.quotes.map((q) => q.quote).join(" ")}`.toLowerCase().includes(asked)).sort((a, b) => b.sources - a.sources || b.mentions - a.mentions);
  const shown = param("all") ? found : found.slice(0, SHOWN);
  return frame({
    id: "claims", plain: true, title: t("claims.title", { n: e.claims.length }), note: t("claims.note"),
    aside: html`<label class="row small">${t("ledger.find")} <input class="short" type="text" .value=${param("q") ?? ""} @input=${(x: Event) => go({ q: (x.target as HTMLInputElement).value }, true)} /></label>`,
    body: found.length === 0 ? empty(t("claims.none"), t("claims.none.todo")) : html`<div class="scroll" tabindex="0" role="region" aria-label=${t("claims.title", { n: found.length })}><table class="said">
      <thead><tr>${["who", "what", "answer", "certainty"].map((k) => html`<th scope="col">${t(`claims.col.${k}`)}</th>`)}${["mentions", "sources", "grade"].map((k) => html`<th scope="col" class="n">${t(`claims.col.${k}`)}</th>`)}</tr></thead>
      <tbody>${shown.map((c) => {
        const id = `claim-${e.claims.indexOf(c)}`;
        return html`<tr><th scope="row">${about(c)}</th><td><button class="num" aria-expanded=${isOpen(id)} @click=${() => flip(id)}>${what(c)}</button>${isOpen(id) ? c.quotes.map((q) => quoted(q, visible(q.says))) : nothing}</td>
          <td>${visible(answer(c))}</td><td>${visible(c.certainty)}</td><td class="n">${c.mentions}</td><td class="n">${c.sources}</td><td class="n">${c.grade}</td></tr>`;
      })}</tbody></table></div>
      ${found.length > shown.length ? html`<button class="button begin" @click=${() => go({ all: "yes" })}>${t("ledger.more", { n: found.length })}</button>` : nothing}`,
    table: () => ({ columns: [...["who", "what", "answer", "certainty"].map((k) => ({ title: t(`claims.col.${k}`) })), ...["mentions", "sources"].map((k) => ({ title: t(`claims.col.${k}`), numeric: true })), { title: t("claims.col.grade") }, { title: t("findings.col.quote") }],
      rows: found.map((c) => [about(c), what(c), answer(c), c.certainty, c.mentions, c.sources, c.grade, visible(c.quotes[0]?.quote ?? "")]) }),
    data: found,
  });
}

export function coverage(e: Evidence): TemplateResult {
  const docs = e.documents.slice(0, COLUMNS);
  const rows = Object.entries(e.coverage).map(([code, counts]) => ({ code, counts, sum: counts.reduce((a, b) => a + b, 0) })).sort((a, b) => b.sum - a.sum);
  const step = (n: number) => (n === 0 ? "" : n < 3 ? "h1" : n < 10 ? "h2" : n < 30 ? "h3" : "h4");
  return frame({
    id: "coverage", plain: true, title: t("coverage.title"), note: t("coverage.note") + (e.documents.length > docs.length ? t("coverage.more", { n: e.documents.length - docs.length }) : ""),
    body: html`<div class="scroll" tabindex="0" role="region" aria-label=${t("coverage.title")}><table class="heat">
      <thead><tr><th scope="col">${t("coverage.actor")}</th>${docs.map((d) => html`<th scope="col" class="n" title=${visible(d.title)}>${d.doc}</th>`)}<th scope="col" class="n">${t("coverage.sum")}</th></tr></thead>
      <tbody>${rows.map((r) => html`<tr><th scope="row">${nameOf(r.code)}</th>${docs.map((_, i) => html`<td class="n ${step(r.counts[i] ?? 0)}">${r.counts[i] || "·"}</td>`)}<td class="n">${r.sum}</td></tr>`)}</tbody></table></div>`,
    table: () => ({ columns: [{ title: t("coverage.actor") }, ...e.documents.map((d) => ({ title: String(d.doc), numeric: true }))], rows: rows.map((r) => [r.code, ...r.counts]) }),
    data: e.coverage,
  });
}
