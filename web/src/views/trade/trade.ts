// Trade: what a measure costs whom at three horizons, with and without evasion, and whose trade takes which way after it.
import { html, nothing, type TemplateResult } from "lit";
import { read } from "../../api/client";
import { type Economy, forgetFailed, type Impact, type Shock, shock } from "../../api/economy";
import { empty, given, loading } from "../../app/states";
import { go, param } from "../../app/store";
import { figure as frame } from "../../charts/figure";
import { legend, type Mark, plot } from "../../charts/intervals";
import { around, ticks } from "../../charts/scale";
import { figure, signed } from "../../messages/format";
import { t } from "../../messages/text";
import { asking, question, short } from "./ask";
import { flows } from "./flows";

const LEAST = 0.005;
const SHOWN = 12;
const PAIRS = 12;
const BILLION = 1e9;

export function trade(): TemplateResult {
  return given(read<Economy>("/api/economy"), "/api/economy", (economy) => {
    const asked = question(economy);
    const horizon = economy.horizons.find((h) => h.id === param("horizon"))?.id ?? "year";
    // the one that is looked at first, then the others
    const answers = asked ? [horizon, ...economy.horizons.map((h) => h.id).filter((h) => h !== horizon)].map((h) => [h, shock(asked, h)] as const) : [];
    const here = answers[0]?.[1];
    return html`<header class="head"><h1>${heading(economy, here?.state === "ready" ? here.value : undefined)}</h1><p class="lead">${t("trade.lead", { years: economy.years })}</p></header>
      <div class="cols"><div class="c4 stack no-print">${asking(economy)}</div>
        <div class="c8 stack">${!asked ? empty(t("trade.none"), t("trade.none.todo")) : !here || here.state === "loading" ? loading(true)
          : here.state === "failed" ? html`<div class="state" role="alert"><strong>${here.problem.what || t("state.away")}</strong><p>${here.problem.maybe}</p><button class="button" @click=${forgetFailed}>${t("state.again")}</button></div>`
          : result(economy, here.value, horizon, answers.map(([h, a]) => [h, a.state === "ready" ? a.value : undefined] as const))}</div></div>`;
  });
}

export function namer(economy: Economy): (code: string) => string {
  const titles = new Map(economy.regions.map((r) => [r.code, short(r.title)]));
  return (code) => titles.get(code) ?? code;
}

function heading(economy: Economy, found: Shock | undefined): string {
  const line = found?.horizons[0]?.lines.find((l) => l.region === found.centre);
  if (!found || !line) return t("trade.title");
  return t("trade.title.of", { what: found.example.title, whom: namer(economy)(found.centre), percent: signed(line.percent.central, 2), when: t(`trade.${found.horizons[0]!.horizon}`) });
}

function result(economy: Economy, found: Shock, horizon: string, all: readonly (readonly [string, Shock | undefined])[]): TemplateResult {
  const name = namer(economy);
  const impact = found.horizons[0]!;
  const centre = economy.regions.find((r) => r.code === param("centre"))?.code ?? found.centre;
  return html`<div class="chips" role="group" aria-label=${t("trade.horizon")}>${economy.horizons.map((h) => {
      const line = all.find(([id]) => id === h.id)?.[1]?.horizons[0]?.lines.find((l) => l.region === centre);
      return html`<button class="chip" aria-pressed=${h.id === horizon} @click=${() => go({ horizon: h.id })}>${t(`trade.${h.id}`)}${line ? html`: ${name(centre)} ${signed(line.percent.central, 2)} %` : " …"}</button>`;
    })}</div>
    ${lines(impact, name)}
    ${impact.flows.length > 0 ? flows(economy, found, impact, centre) : html`<p class="note">${t("trade.no-flows")}</p>`}
    ${parts(impact, name)}${moved(impact, name)}
    <ul class="rows small soft">${[...impact.notes, ...found.notes, t("trade.note.sanctions"), t("trade.note.satellites", { who: found.satellites.map(name).join(", ") })].map((n) => html`<li>${n}</li>`)}</ul>`;
}

function lines(impact: Impact, name: (code: string) => string): TemplateResult {
  const shown = impact.lines.filter((l) => [l.percent, l.evadedPercent].some((b) => [b.central, b.p10, b.p90].some((v) => Math.abs(v) >= LEAST)))
    .sort((a, b) => Math.abs(b.percent.central) - Math.abs(a.percent.central)).slice(0, SHOWN).sort((a, b) => a.percent.central - b.percent.central);
  const domain = around(shown.flatMap((l) => [l.percent.p10, l.percent.p90, l.percent.central, l.evadedPercent.central]));
  const marks: Mark[] = shown.map((l) => ({
    label: name(l.region), value: l.percent.central, outer: { low: l.percent.p10, high: l.percent.p90 }, past: l.evadedPercent.central,
    tone: l.percent.central < 0 ? "host" : "coop",
    text: html`<b>${signed(l.percent.central, 2)}</b> % <span class="soft small">${t("interval.to", { low: signed(l.percent.p10, 2), high: signed(l.percent.p90, 2) })}<br>${t("trade.usd", { usd: money(l.usd.central), evaded: signed(l.evadedPercent.central, 2) })}</span>`,
  }));
  return frame({
    id: "shock-lines", title: t("trade.lines"), note: t(impact.horizon === "month" ? "trade.lines.month" : "trade.lines.note", { n: impact.draws.solved, others: impact.lines.length - shown.length }),
    body: html`${legend([["point", t("trade.legend.open")], ["outer", t("trade.legend.band")], ["past", t("trade.legend.evaded")]])}
      ${plot({ marks, domain, ticks: ticks(domain[0], domain[1], 5), tick: (v) => figure(v), name: t("trade.lines"), zero: true, wide: true })}`,
    table: () => ({
      columns: [{ title: t("trade.region") }, ...["", "evaded "].flatMap((e) => ["%", "USD"].flatMap((u) => ["", "p10", "p50", "p90"].map((q) => ({ title: `${e}${u} ${q}`.trim(), numeric: true }))))],
      rows: impact.lines.map((l) => [name(l.region), ...[l.percent, l.usd, l.evadedPercent, l.evadedUsd].flatMap((b) => [b.central, b.p10, b.p50, b.p90])]),
    }),
    data: impact.lines,
  });
}

/** Billion USD with as many digits as it bears. */
export function money(usd: number): string {
  const size = Math.abs(usd / BILLION);
  return signed(usd / BILLION, size < 0.1 ? 3 : size < 10 ? 2 : 1);
}

function parts(impact: Impact, name: (code: string) => string): TemplateResult | typeof nothing {
  const shown = impact.lines.filter((l) => Object.keys(l.parts).length > 0).sort((a, b) => Math.abs(b.percent.central) - Math.abs(a.percent.central)).slice(0, 6);
  const names = Object.keys(shown[0]?.parts ?? {});
  if (names.length === 0) return nothing;
  return html`<section class="card" aria-labelledby="parts-title"><h2 id="parts-title">${t("trade.parts")}</h2><p class="note">${t("trade.parts.note")}</p>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="parts-title"><table><thead><tr><th scope="col">${t("trade.region")}</th>${names.map((p) => html`<th scope="col" class="n">${p}</th>`)}<th scope="col" class="n">${t("trade.sum")}</th></tr></thead>
      <tbody>${shown.map((l) => html`<tr><th scope="row">${name(l.region)}</th>${names.map((p) => html`<td class="n">${signed(l.parts[p] ?? 0, 3)}</td>`)}<td class="n">${signed(l.percent.central, 3)}</td></tr>`)}</tbody></table></div></section>`;
}

function moved(impact: Impact, name: (code: string) => string): TemplateResult | typeof nothing {
  const shown = impact.trade.slice(0, PAIRS);
  if (shown.length === 0) return nothing;
  const domain = around(shown.flatMap((p) => [p.usd.p10 / BILLION, p.usd.p90 / BILLION, p.usd.central / BILLION]));
  const marks: Mark[] = shown.map((p) => ({
    label: t("trade.pair", { seller: name(p.seller), buyer: name(p.buyer) }), says: p.hit ? t("trade.hit") : undefined, value: p.usd.central / BILLION, outer: { low: p.usd.p10 / BILLION, high: p.usd.p90 / BILLION },
    tone: p.usd.central < 0 ? "host" : "coop", hollow: !p.hit, text: html`${money(p.usd.central)} <span class="soft small">${t("interval.to", { low: money(p.usd.p10), high: money(p.usd.p90) })}</span>`,
  }));
  return frame({
    id: "moved", title: t("trade.moved"), note: t("trade.moved.note"),
    body: plot({ marks, domain, ticks: ticks(domain[0], domain[1], 5), tick: (v) => figure(v), name: t("trade.moved"), zero: true, wide: true }),
    table: () => ({
      columns: [{ title: t("trade.seller") }, { title: t("trade.buyer") }, { title: t("trade.hit") }, ...["", "p10", "p50", "p90"].map((q) => ({ title: `USD ${q}`.trim(), numeric: true }))],
      rows: impact.trade.map((p) => [name(p.seller), name(p.buyer), p.hit ? "yes" : "", p.usd.central, p.usd.p10, p.usd.p50, p.usd.p90]),
    }),
    data: impact.trade,
  });
}
