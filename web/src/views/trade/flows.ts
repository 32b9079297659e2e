// Who sells to one region and who buys of it, before and after, on one scale.
import { html, type TemplateResult } from "lit";
import type { Economy, Flow, Impact, Shock } from "../../api/economy";
import { go, param } from "../../app/store";
import { figure as frame } from "../../charts/figure";
import { sankey } from "../../charts/sankey";
import { figure } from "../../messages/format";
import { t } from "../../messages/text";
import { short } from "./ask";

type Side = { readonly name: string; readonly hit: boolean } & Record<"before" | "after" | "evaded", number>;

const SHOWN = 8;
const HEIGHT = 250;

export function flows(economy: Economy, found: Shock, impact: Impact, centre: string): TemplateResult {
  const titles = new Map(economy.regions.map((r) => [r.code, short(r.title)]));
  const name = (code: string) => titles.get(code) ?? code;
  const sellers = sides(impact.flows.filter((f) => f.buyer === centre), (f) => name(f.seller));
  const buyers = sides(impact.flows.filter((f) => f.seller === centre), (f) => name(f.buyer));
  const later = param("after") === "evaded" ? "evaded" : "after";
  const sectors = [...new Set(found.example.measures.flatMap((m) => m.sectors))].map((s) => economy.sectors.find((x) => x.code === s)?.title ?? s);
  const one = (when: "before" | "after" | "evaded") => html`<div><h3>${t(`trade.when.${when}`)}</h3>${drawing(name(centre), sellers, buyers, when)}</div>`;
  return frame({
    id: "trade-flows", title: t("trade.flows", { whom: name(centre) }), note: t("trade.flows.note", { sectors: sectors.join("; ") }),
    aside: html`<label class="row small">${t("trade.centre")} <select class="short" @change=${(e: Event) => go({ centre: (e.target as HTMLSelectElement).value })}>
      ${economy.regions.map((r) => html`<option value=${r.code} ?selected=${r.code === centre}>${short(r.title)}</option>`)}</select></label>`,
    body: html`<div class="chips" role="group" aria-label=${t("trade.evasion")}>${(["after", "evaded"] as const).map((w) =>
        html`<button class="chip" aria-pressed=${later === w} @click=${() => go({ after: w === "after" ? undefined : w })}>${t(`trade.when.${w}`)}</button>`)}</div>
      <div class="twins">${one("before")}${one(later)}</div>`,
    table: () => ({
      columns: [{ title: t("trade.seller") }, { title: t("trade.buyer") }, { title: t("trade.hit") }, ...["before", "after", "evaded"].map((w) => ({ title: t(`trade.when.${w}`), numeric: true }))],
      rows: impact.flows.filter((f) => f.seller === centre || f.buyer === centre).sort((a, b) => b.before - a.before)
        .map((f) => [name(f.seller), name(f.buyer), f.hit ? "yes" : "", f.before, f.after, f.evaded]),
    }),
    data: impact.flows,
  });
}

/** The largest partners, those first who are hit; the others are one row. */
function sides(rows: readonly Flow[], name: (f: Flow) => string): readonly Side[] {
  const largest = (s: Flow | Side) => Math.max(s.before, s.after, s.evaded);
  const all = [...rows].sort((a, b) => largest(b) - largest(a)).map((f): Side => ({ name: name(f), hit: f.hit, before: f.before, after: f.after, evaded: f.evaded }));
  const shown = all.length > SHOWN ? all.slice(0, SHOWN - 1) : all;
  const rest = all.slice(shown.length);
  const sum = (key: "before" | "after" | "evaded") => rest.reduce((s, r) => s + r[key], 0);
  const sorted = [...shown].sort((a, b) => Number(b.hit) - Number(a.hit) || largest(b) - largest(a));
  return rest.length === 0 ? sorted : [...sorted, { name: t("trade.others", { n: rest.length }), hit: rest.every((r) => r.hit), before: sum("before"), after: sum("after"), evaded: sum("evaded") }];
}

function drawing(centre: string, sellers: readonly Side[], buyers: readonly Side[], when: "before" | "after" | "evaded"): TemplateResult {
  const sum = (all: readonly Side[]) => all.reduce((s, x) => s + x[when], 0);
  const label = (s: Side) => `${s.name} ${bn(s[when])}`;
  const look = (s: Side) => (s.hit ? "hit" : "");
  const node = (of: string) => (s: Side, i: number) => ({ id: `${of}${i}`, label: label(s), look: look(s), room: Math.max(s.before, s.after, s.evaded) });
  const says = (s: Side) => t("trade.flow.says", { name: s.name, usd: bn(s[when]) });
  return sankey({
    name: t("trade.flows.name", { whom: centre, when: t(`trade.when.${when}`) }), height: HEIGHT,
    columns: [sellers.map(node("s")), [{ id: "c", label: t("trade.centre.sums", { whom: centre, buys: bn(sum(sellers)), sells: bn(sum(buyers)) }) }], buyers.map(node("b"))],
    links: [...sellers.map((s, i) => ({ from: `s${i}`, to: "c", value: s[when], look: look(s), says: says(s) })), ...buyers.map((s, i) => ({ from: "c", to: `b${i}`, value: s[when], look: look(s), says: says(s) }))],
  });
}

function bn(usd: number): string {
  return usd === 0 ? "0" : figure(usd / 1e9);
}
