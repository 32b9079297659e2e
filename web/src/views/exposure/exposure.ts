// Exposure: what one firm loses, where from, how long it lasts, and what would have to happen to lose a given sum.
import { html, nothing, type TemplateResult } from "lit";
import type { RunCard } from "../../api/case";
import { read } from "../../api/client";
import type { Amount, FirmExposure, FirmPlan, Firms, Origin } from "../../api/firm";
import { theCase } from "../../app/run";
import { empty, given } from "../../app/states";
import { go, param } from "../../app/store";
import { figure as frame } from "../../charts/figure";
import { legend, type Mark, plot } from "../../charts/intervals";
import { around, ticks } from "../../charts/scale";
import { figure, percent } from "../../messages/format";
import { t, tOr } from "../../messages/text";
import { asking } from "./ask";
import { plan } from "./plan";

const MILLION = 1e6;
const SHOWN = 14;

export function exposure(): TemplateResult {
  return given(theCase(), "/api/case", (card) => given(read<Firms>("/api/firms"), "/api/firms", (firms) => {
    const latest = read<RunCard>("/api/runs/latest?kind=expose");
    const id = param("expose") ?? (latest.state === "ready" ? latest.value.id : undefined);
    const path = `/api/runs/${encodeURIComponent(id ?? "")}`;
    const found = id ? read<FirmExposure>(path) : undefined;
    const f = found?.state === "ready" ? found.value : undefined;
    return html`<header class="head"><h1>${f ? t("exposure.title.of", { firm: f.heading.firm, mean: million(f.total.loss.meanUsd), worst: million(f.total.loss.cvar95), months: f.heading.months }) : t("exposure.title")}</h1>
        <p class="lead">${f?.heading.model ?? t("exposure.lead")}</p></header>
      <div class="cols"><div class="c4 stack no-print">${asking(firms, card)}</div>
        <div class="c8 stack">${planned(f)}${!found ? empty(t("exposure.none"), t("exposure.none.todo")) : given(found, path, result)}</div></div>`;
  }));
}

/** The plan of the same firm, where one was made. */
function planned(f: FirmExposure | undefined): TemplateResult | typeof nothing {
  const latest = read<RunCard>("/api/runs/latest?kind=plan");
  const id = param("plan") ?? (latest.state === "ready" ? latest.value.id : undefined);
  const path = `/api/runs/${encodeURIComponent(id ?? "")}`;
  const found = id ? read<FirmPlan>(path) : undefined;
  if (found?.state === "ready" && f && !param("plan") && found.value.heading.firm !== f.heading.firm) return nothing;
  return found ? given(found, path, plan) : nothing;
}

function million(usd: number): string {
  return figure(usd / MILLION);
}

function result(f: FirmExposure): TemplateResult {
  return html`${book(f)}${losses(f)}${causes(f)}${endurance(f)}${reverse(f)}${frailty(f)}
    <p class="small soft">${f.heading.note} ${t("exposure.played", { futures: f.heading.played.futures, draws: f.heading.played.draws, seed: f.heading.played.seed })}</p>`;
}

function book(f: FirmExposure): TemplateResult | typeof nothing {
  const { left, defaults, notes } = f.book;
  if (left.length + defaults.length + notes.length === 0) return nothing;
  return html`<details class="card"><summary><strong>${t("exposure.book", { accepted: f.book.accepted, rows: f.book.rows, unmatched: million(f.book.unmatchedUsd) })}</strong></summary>
    <ul class="rows small">${notes.map((n) => html`<li>${n}</li>`)}${left.map((l) => html`<li>${t("firm.left", { line: l.line, item: l.item, reason: l.reason })}</li>`)}
      ${defaults.map((d) => html`<li>${t("exposure.default", { column: d.column, value: d.value, rows: d.rows })}</li>`)}</ul></details>`;
}

const COLUMNS = ["mean", "p10", "p50", "p90", "VaR 95", "CVaR 95"];

function cells(a: Amount): readonly number[] {
  return [a.meanUsd, a.p10, a.p50, a.p90, a.var95, a.cvar95];
}

function losses(f: FirmExposure): TemplateResult {
  const by = param("by") ?? "item";
  const group = f.groups.find((g) => g.by === by);
  const rows = (group ? group.rows.map((r) => ({ name: r.name || t("exposure.unnamed"), says: "", loss: r.loss })) : f.items.map((i) => ({ name: i.who.name, says: [i.who.country, i.who.partner].filter(Boolean).join(" · "), loss: i.loss })))
    .sort((a, b) => b.loss.meanUsd - a.loss.meanUsd);
  const shown = rows.slice(0, SHOWN);
  const domain = around(shown.flatMap((r) => [r.loss.p10, r.loss.p90, r.loss.meanUsd, r.loss.cvar95].map((v) => v / MILLION)));
  const marks: Mark[] = shown.map((r) => ({
    label: r.name, says: r.says || undefined, value: r.loss.meanUsd / MILLION, outer: { low: r.loss.p10 / MILLION, high: r.loss.p90 / MILLION }, past: r.loss.cvar95 / MILLION,
    tone: r.loss.meanUsd > 0 ? "host" : "coop", text: html`<b>${million(r.loss.meanUsd)}</b> <span class="soft small">${t("exposure.worst", { cvar: million(r.loss.cvar95) })}</span>`,
  }));
  return frame({
    id: "losses", title: t("exposure.losses"), note: t("exposure.losses.note", { n: rows.length - shown.length, annual: million(f.book.annualUsd) }),
    aside: html`<label class="row small">${t("exposure.by")} <select class="short" @change=${(e: Event) => go({ by: (e.target as HTMLSelectElement).value })}>
      ${["item", ...f.groups.map((g) => g.by)].map((g) => html`<option value=${g} ?selected=${g === by}>${tOr(`exposure.by.${g}`, g)}</option>`)}</select></label>`,
    body: html`${legend([["point", t("exposure.mean")], ["outer", t("trade.legend.band")], ["past", "CVaR 95"]])}${plot({ marks, domain, ticks: ticks(domain[0], domain[1], 5), tick: (v) => figure(v), name: t("exposure.losses"), zero: true, wide: true })}`,
    table: () => ({ columns: [{ title: tOr(`exposure.by.${by}`, by) }, ...COLUMNS.map((title) => ({ title, numeric: true }))], rows: [...rows, { name: t("exposure.all"), loss: f.total.loss }].map((r) => [r.name, ...cells(r.loss)]) }),
    data: group ?? f.items,
  });
}

function bars(id: string, title: string, note: string, rows: readonly { readonly label: string; readonly value: number; readonly text: string }[]): TemplateResult {
  const domain = around(rows.map((r) => r.value / MILLION));
  const marks: Mark[] = rows.map((r) => ({ label: r.label, value: r.value / MILLION, bar: true, tone: r.value > 0 ? "host" : "coop", text: r.text }));
  return frame({ id, title, note, body: plot({ marks, domain, ticks: ticks(domain[0], domain[1], 5), tick: (v) => figure(v), name: title, zero: true }),
    table: () => ({ columns: [{ title: t("exposure.cause") }, { title: "USD", numeric: true }], rows: rows.map((r) => [r.label, r.value]) }), data: rows });
}

function named(o: Origin): string {
  return o.cause === "" ? t("exposure.others") : t("exposure.origin", { cause: o.cause, place: o.place });
}

function causes(f: FirmExposure): TemplateResult {
  const share = (value: number) => `${million(value)} · ${figure((100 * value) / f.total.loss.meanUsd)} %`;
  const classes = f.total.classes.filter((c) => c.loss);
  return html`<div class="cols"><div class="c6 stack">${bars("causes", t("exposure.causes"), t("exposure.causes.note"), f.total.causes.filter((c) => c.meanUsd !== 0).map((c) => ({ label: c.words, value: c.meanUsd, text: share(c.meanUsd) })))}</div>
    <div class="c6 stack">${bars("origins", t("exposure.origins"), t("exposure.origins.note"), f.total.origins.map((o) => ({ label: named(o), value: o.meanUsd, text: share(o.meanUsd) })))}</div></div>
    ${classes.length > 0 ? bars("by-class", t("exposure.classes"), t("exposure.classes.note"), classes.map((c) => ({ label: c.title, value: c.loss!.meanUsd, text: t("exposure.class", { mean: million(c.loss!.meanUsd), cvar: million(c.loss!.cvar95), n: c.futures }) }))) : nothing}`;
}

function endurance(f: FirmExposure): TemplateResult | typeof nothing {
  const rows = f.items.filter((i) => i.endurance).sort((a, b) => b.endurance!.gapDays - a.endurance!.gapDays);
  if (rows.length === 0) return nothing;
  const shown = rows.slice(0, SHOWN);
  const domain = around(shown.flatMap((i) => [i.endurance!.surviveDays ?? 0, i.endurance!.recoverDays]));
  const marks: Mark[] = shown.map((i) => {
    const e = i.endurance!;
    return { label: i.who.name, value: e.surviveDays ?? e.recoverDays, past: e.recoverDays, tone: e.gapDays > 0 ? "host" : "coop",
      text: html`${e.surviveDays === null ? t("exposure.forever") : t("exposure.days", { n: figure(e.surviveDays) })} <span class="soft small">${t("exposure.short", { share: percent(e.shortShare) })}</span>` };
  });
  return frame({
    id: "endurance", title: t("exposure.endurance"), note: t("exposure.endurance.note"),
    body: html`${legend([["point", t("exposure.survive")], ["past", t("exposure.recover")]])}${plot({ marks, domain, ticks: ticks(domain[0], domain[1], 5), tick: (v) => figure(v), name: t("exposure.endurance"), zero: true })}`,
    table: () => ({ columns: [{ title: t("exposure.by.item") }, ...["exposure.survive", "exposure.recover", "exposure.gap", "exposure.stops", "exposure.stop90", "exposure.outlasts"].map((k) => ({ title: t(k), numeric: true }))],
      rows: rows.map((i) => [i.who.name, i.endurance!.surviveDays, i.endurance!.recoverDays, i.endurance!.gapDays, i.endurance!.outageShare, i.endurance!.outageDays90, i.endurance!.shortShare]) }),
    data: rows.map((i) => ({ item: i.who.name, ...i.endurance })),
  });
}

function reverse(f: FirmExposure): TemplateResult | typeof nothing {
  const r = f.reverse;
  if (!r) return nothing;
  return html`<section class="card" aria-labelledby="reverse-title"><h2 id="reverse-title">${t("reverse.title", { usd: million(r.usd) })}</h2>
    <p class="note">${t("reverse.note", { share: percent(r.share), n: r.futures, largest: million(r.largestUsd) })}</p>
    <ul class="rows small">${r.combinations.slice(0, 6).map((c) => html`<li>${t("reverse.combination", { what: c.origins.map(named).join(" + "), n: c.futures, mean: million(c.meanUsd) })}</li>`)}</ul>
    <h3>${t("reverse.features")}</h3><ul class="rows small">${r.features.slice(0, 6).map((x) => html`<li>${t("reverse.feature", { what: named(x.origin), these: percent(x.inThese), all: percent(x.inAll) })}</li>`)}</ul></section>`;
}

function frailty(f: FirmExposure): TemplateResult {
  const r = f.resilience;
  return html`<section class="card" aria-labelledby="frailty-title"><h2 id="frailty-title">${t("frailty.title", { share: percent(r.singleSource) })}</h2><p class="note">${t("frailty.note")}</p>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="frailty-title"><table><thead><tr><th scope="col">${t("frailty.dimension")}</th><th scope="col" class="n">HHI</th><th scope="col">${t("frailty.top")}</th><th scope="col" class="n">${t("frailty.share")}</th></tr></thead>
      <tbody>${r.concentration.map((c) => html`<tr><th scope="row">${tOr(`exposure.by.${c.dimension}`, c.dimension)}</th><td class="n">${figure(c.hhi)}</td><td>${c.top}</td><td class="n">${percent(c.topShare)}</td></tr>`)}</tbody></table></div>
    <h3>${t("frailty.nodes")}</h3><div class="scroll" tabindex="0" role="region" aria-label=${t("frailty.nodes")}><table><thead><tr><th scope="col">${t("frailty.node")}</th><th scope="col" class="n">${t("frailty.items")}</th><th scope="col" class="n">${t("frailty.impact")}</th><th scope="col" class="n">${t("frailty.index")}</th></tr></thead>
      <tbody>${r.nodes.slice(0, 8).map((n) => html`<tr><th scope="row">${n.name} <span class="soft">${tOr(`exposure.by.${n.dimension}`, n.dimension)}</span></th><td class="n">${n.items}</td><td class="n">${million(n.impactUsd)}</td><td class="n">${figure(n.index)}</td></tr>`)}</tbody></table></div></section>`;
}
