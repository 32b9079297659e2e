// What these documents add: the outlook without and with the accepted events, and which of them moved it; and what they expect.
import { html, nothing, type TemplateResult } from "lit";
import { read } from "../../api/client";
import type { RunCard } from "../../api/case";
import type { Added, Evidence } from "../../api/evidence";
import { empty, given } from "../../app/states";
import { figure as frame } from "../../charts/figure";
import { legend, type Mark, plot } from "../../charts/intervals";
import { day, figure, percent, points, pointsRange } from "../../messages/format";
import { t } from "../../messages/text";
import { busy, jobState, send } from "../whatif/job";
import { quoted } from "./papers";
import { visible } from "./visible";

const RUNS = 500;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

export function adds(e: Evidence): TemplateResult {
  const latest = read<RunCard>("/api/runs/latest?kind=adds");
  const card = latest.state === "ready" ? latest.value : undefined;
  const path = `/api/runs/${encodeURIComponent(card?.id ?? "")}`;
  const enter = e.events.filter((p) => (p.review === "accepted" || p.review === "corrected") && p.keptOut === "").length;
  return html`${frame({
    id: "adds", plain: !card, title: t("adds.title"), note: t("adds.note"),
    body: html`${card ? given(read<Added>(path), path, result) : empty(t("adds.none"), t("adds.none.todo"))}
      ${card && !card.current ? html`<p class="problem">${t("adds.stale")}</p>` : nothing}
      <div class="row begin no-print"><button class="button ${enter > 0 ? "primary" : ""}" ?disabled=${busy() || enter === 0} @click=${() => void send({ kind: "adds", runs: RUNS, seed: 7 }, "adds")}>${t("adds.go", { n: enter, runs: RUNS })}</button></div>${jobState("adds")}`,
    ...(card ? { data: card } : {}),
  })}${expected(e)}`;
}

function result(a: Added): TemplateResult {
  const marks: Mark[] = a.rows.map((r) => ({
    label: r.title, value: r.after.value, outer: r.after.total, past: r.before.value,
    text: html`<b>${percent(r.after.value)}</b> <span class="soft">${points(r.change.value)} (${pointsRange(r.change.total)})</span>`,
  }));
  return html`<p class="small">${t("adds.of", { n: a.events, day: day(a.asOf) })}</p>
    ${plot({ marks, domain: [0, 1], ticks: TICKS, tick: (v) => `${v * 100}`, name: t("adds.title"), stacked: true })}
    ${legend([["point", t("adds.after")], ["past", t("adds.before")], ["outer", t("legend.total")]])}
    ${a.movers.length > 0 ? html`<h3>${t("adds.movers")}</h3><ul class="rows">${a.movers.map((m) => html`<li><bdi>${visible(m.what)}</bdi><br><span class="soft">${t("adds.mover", { shift: `${points(m.change.value)} (${pointsRange(m.change.total)})`, title: a.rows.find((r) => r.classId === m.classId)?.title ?? m.classId, weight: figure(m.weight) })}</span></li>`)}</ul>` : nothing}
    ${a.keptOut.length > 0 ? html`<details><summary class="small">${t("adds.out", { n: a.keptOut.length })}</summary><ul class="rows small">${a.keptOut.map((line) => html`<li>${visible(line)}</li>`)}</ul></details>` : nothing}`;
}

function expected(e: Evidence): TemplateResult | typeof nothing {
  if (e.questions.length === 0) return nothing;
  return html`<section class="card" aria-labelledby="expected-title"><h2 id="expected-title">${t("expected.title")}</h2><p class="note">${t("expected.note")}</p>
    <ul class="found">${e.questions.map((q) => html`<li><h3>${visible(q.question)}</h3>${quoted({ doc: q.doc, start: e.events.find((p) => p.id === q.id)?.start ?? 0, quote: q.quote })}</li>`)}</ul></section>`;
}
