// What is asked: an example of the case, or a measure of one's own. It stands in the address, so a link asks the same.
import { html, nothing, type TemplateResult } from "lit";
import type { Economy, Named } from "../../api/economy";
import { list, toggled } from "../../app/address";
import { go, param } from "../../app/store";
import { t, tOr } from "../../messages/text";

/** Where a kind begins, in its own unit. */
const USUAL: Readonly<Record<string, number>> = { "tariff": 0.25, "iceberg": 1.5, "quota": 0.5, "cap": 0.7, "export-tax": 0.1, "export-control": 0.8, "sanction": 0.33 };

/** Regions have long titles with what they hold in brackets. */
export function short(title: string): string {
  return title.replace(/ \(.*/, "");
}

/** The body of the question, without its horizon; nothing while a measure of one's own is not whole. */
export function question(economy: Economy): Readonly<Record<string, unknown>> | undefined {
  const draws = economy.draws.usual;
  if (param("own") !== "1") return { example: param("example") ?? economy.examples[0]?.id ?? "", draws };
  const instrument = param("instrument") ?? "tariff";
  const from = list(param("from"), []), to = list(param("to"), []), sectors = list(param("sectors"), ["goods"]);
  const size = Number(param("size") ?? USUAL[instrument] ?? 1);
  if (from.length === 0 || to.length === 0 || sectors.length === 0 || !Number.isFinite(size)) return undefined;
  return { instrument, from, to, sectors, size, both: param("both") === "1", draws };
}

export function asking(economy: Economy): TemplateResult {
  const own = param("own") === "1";
  const chosen = param("example") ?? economy.examples[0]?.id;
  return html`<section class="card" aria-labelledby="ask-title"><h2 id="ask-title">${t("trade.ask")}</h2>
    <div role="radiogroup" aria-labelledby="ask-title"><ul class="choices">${economy.examples.map((e) => html`<li><label><input type="radio" name="example" .checked=${!own && chosen === e.id}
      @change=${() => go({ example: e.id, own: undefined, centre: undefined })} /><span><strong>${e.title}</strong><span class="soft small">${e.says}</span></span></label></li>`)}
      <li><label><input type="radio" name="example" .checked=${own} @change=${() => go({ own: "1", centre: undefined })} /><span><strong>${t("trade.own")}</strong><span class="soft small">${t("trade.own.says")}</span></span></label></li></ul></div>
    ${own ? measure(economy) : nothing}</section>`;
}

function measure(economy: Economy): TemplateResult {
  const instrument = param("instrument") ?? "tariff";
  const kind = economy.instruments.find((k) => k.id === instrument);
  const regions = new Set(economy.regions.map((r) => r.code));
  const groups = (of: boolean) => economy.groups.filter((g) => regions.has(g.codes[0] ?? "") === of).map((g) => ({ code: g.id, title: tOr(`trade.group.${g.id}`, g.id) }));
  return html`<div class="fields">
      <label>${t("trade.instrument")} <select @change=${(e: Event) => go({ instrument: (e.target as HTMLSelectElement).value, size: undefined })}>
        ${economy.instruments.map((k) => html`<option value=${k.id} ?selected=${k.id === instrument}>${k.id.replace("-", " ")}</option>`)}</select></label>
      ${instrument === "prohibition" ? nothing : html`<label>${t("trade.size")} <input type="number" step="any" .value=${param("size") ?? String(USUAL[instrument] ?? 1)}
        @change=${(e: Event) => go({ size: (e.target as HTMLInputElement).value })} /></label>`}
    </div>
    ${instrument === "prohibition" ? nothing : html`<p class="note">${t("trade.size.means", { what: kind?.size ?? "" })}</p>`}
    ${codes("from", [], [...groups(true), ...economy.regions])}${codes("to", [], [...groups(true), ...economy.regions])}${codes("sectors", ["goods"], [...groups(false), ...economy.sectors])}
    <label class="row small"><input type="checkbox" .checked=${param("both") === "1"} @change=${() => go({ both: param("both") === "1" ? undefined : "1" })} /> ${t("trade.both")}</label>`;
}

function codes(key: string, usual: readonly string[], all: readonly Named[]): TemplateResult {
  const chosen = list(param(key), usual);
  const said = all.filter((a) => chosen.includes(a.code)).map((a) => short(a.title)).join(", ");
  return html`<details class="who" ?open=${chosen.length === 0}><summary><span class="soft">${t(`trade.${key}`)}</span> ${said || t("composer.nobody")}</summary>
    <div class="chips" role="group" aria-label=${t(`trade.${key}`)}>${all.map((a) => html`<button class="chip" aria-pressed=${chosen.includes(a.code)}
      @click=${() => go({ [key]: toggled(chosen, a.code), centre: undefined }, true)}>${short(a.title)}</button>`)}</div></details>`;
}
