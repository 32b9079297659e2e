// The composer: levers, events and conditions, checked by the server while they are written.
import { html, nothing, type TemplateResult } from "lit";
import type { CaseCard } from "../../api/case";
import { ready } from "../../api/client";
import { nameOf } from "../../app/run";
import { go, param } from "../../app/store";
import { t, tOr } from "../../messages/text";
import { actsOf, recorded } from "../../api/recorded";
import { checkNow } from "./check";
import { added, type Bargain, type Deed, type Draft, monthsOf, packed, type Place, type Pull, removed, replaced, type Step, unpacked } from "./draft";

export function theDraft(): Draft {
  return unpacked(param("mix"));
}

function put(draft: Draft): void {
  go({ mix: packed(draft) }, true);
}

export function composer(card: CaseCard): TemplateResult {
  const draft = theDraft();
  return html`<section class="card composer" aria-labelledby="composer-title">
    <h2 id="composer-title">${t("composer.title")}</h2><p class="note">${t("composer.note")}</p>
    <label>${t("composer.name")} <input type="text" maxlength="60" .value=${draft.title} placeholder=${t("composer.name.example")}
      @input=${(e: Event) => put({ ...draft, title: (e.target as HTMLInputElement).value })} /></label>
    ${draft.steps.length === 0 ? html`<p class="state">${t("composer.empty")}</p>` : nothing}
    <ol class="steps">${draft.steps.map((s, at) => html`<li>${s.kind === "when" ? bargain(s, at, draft, card) : step(s, { at }, draft, card)}</li>`)}</ol>
    <div class="row">${adders(draft, card)}
      <button class="button" @click=${() => put(added(draft, firstBargain(card)))}>${t("composer.add-when")}</button></div>
    ${checkNow(draft)}
  </section>`;
}

function adders(draft: Draft, card: CaseCard, place?: Omit<Place, "inner">): TemplateResult {
  return html`<button class="button" @click=${() => put(added(draft, firstPull(card), place))}>${t("composer.add-lever")}</button>
    <button class="button" @click=${() => put(added(draft, firstDeed(card), place))}>${t("composer.add-event")}</button>`;
}

function firstPull(card: CaseCard): Pull {
  return { kind: "pull", lever: card.levers[0]?.id ?? "", by: [], on: [], first: 1, last: card.horizonMonths, intensity: 1 };
}

function firstDeed(card: CaseCard): Deed {
  const focus = card.focus ?? [];
  const other = card.actors.find((a) => a.code === "USA") ?? card.actors.find((a) => !focus.includes(a.code)) ?? card.actors[0];
  return { kind: "event", act: "CONSULT", mode: "", by: other ? [other.code] : [], on: focus.slice(-1), months: [2] };
}

function firstBargain(card: CaseCard): Bargain {
  const of = card.counters.find((c) => c.id === "missile-launches") ?? card.counters[0];
  return { kind: "when", bound: "at_most", count: 0, of: of?.id ?? "", over: 3, then: [], else: [] };
}

function step(s: Step, place: Place, draft: Draft, card: CaseCard): TemplateResult {
  const edit = (change: Partial<Pull> | Partial<Deed>) => put(replaced(draft, place, change));
  return html`<fieldset class="step"><legend>${t(s.kind === "pull" ? "composer.lever" : "composer.event")}</legend>
    ${s.kind === "pull" ? pullFields(s, edit, card) : deedFields(s, edit)}
    ${who(t("composer.by"), s.by, s.kind === "pull" ? card.levers.find((l) => l.id === s.lever)?.by ?? [] : [], card, (by) => edit({ by }))}
    ${who(t("composer.on"), s.on, s.kind === "pull" ? card.levers.find((l) => l.id === s.lever)?.on ?? [] : [], card, (on) => edit({ on }))}
    <button class="quiet" @click=${() => put(removed(draft, place))}>${t("composer.remove")}</button></fieldset>`;
}

function pullFields(s: Pull, edit: (change: Partial<Pull>) => void, card: CaseCard): TemplateResult {
  const lever = card.levers.find((l) => l.id === s.lever);
  return html`
    <label>${t("composer.which")} <select @change=${(e: Event) => edit({ lever: (e.target as HTMLSelectElement).value, by: [], on: [] })}>
      ${card.levers.map((l) => html`<option value=${l.id} ?selected=${l.id === s.lever}>${l.title}</option>`)}</select></label>
    ${lever ? html`<p class="note">${lever.says}</p>` : nothing}
    <div class="fields">
      <label>${t("composer.first")} <input type="number" min="1" max="60" .value=${String(s.first)} @change=${(e: Event) => edit({ first: whole(e, 1) })} /></label>
      <label>${t("composer.last")} <input type="number" min="1" max="60" .value=${String(s.last)} @change=${(e: Event) => edit({ last: whole(e, card.horizonMonths) })} /></label>
      <label>${t("composer.intensity")} <select @change=${(e: Event) => edit({ intensity: Number((e.target as HTMLSelectElement).value) })}>
        ${[0.5, 1, 2].map((v) => html`<option value=${v} ?selected=${v === s.intensity}>${t(`composer.intensity.${v}`)}</option>`)}</select></label>
    </div>`;
}

function deedFields(s: Deed, edit: (change: Partial<Deed>) => void): TemplateResult {
  const acts = actsOf(ready(recorded())?.events ?? []);
  const modes = acts.find((a) => a.id === s.act)?.modes ?? [];
  return html`<div class="fields">
      <label>${t("composer.act")} <select @change=${(e: Event) => edit({ act: (e.target as HTMLSelectElement).value, mode: "" })}>
        ${acts.map((a) => html`<option value=${a.id} ?selected=${a.id === s.act}>${tOr(`act.${a.id}`, a.id.toLowerCase())}</option>`)}</select></label>
      <label>${t("composer.mode")} <select @change=${(e: Event) => edit({ mode: (e.target as HTMLSelectElement).value })}>
        <option value="">${t("composer.any")}</option>${modes.map((m) => html`<option value=${m} ?selected=${m === s.mode}>${m.replace(/-/g, " ")}</option>`)}</select></label>
      <label>${t("composer.months")} <input type="text" inputmode="numeric" .value=${s.months.join(", ")} @change=${(e: Event) => edit({ months: monthsOf((e.target as HTMLInputElement).value, 60) })} /></label>
    </div>`;
}

function whole(e: Event, otherwise: number): number {
  const value = Math.round(Number((e.target as HTMLInputElement).value));
  return Number.isFinite(value) && value >= 1 ? Math.min(60, value) : otherwise;
}

/** A coalition: nobody chosen means whom the lever itself names. */
function who(label: string, chosen: readonly string[], usual: readonly string[], card: CaseCard, set: (codes: readonly string[]) => void): TemplateResult {
  const said = (chosen.length > 0 ? chosen : usual).map(nameOf).join(", ");
  return html`<details class="who"><summary><span class="soft">${label}</span> ${said || t("composer.nobody")}${chosen.length === 0 && usual.length > 0 ? html` <span class="soft">${t("composer.usual")}</span>` : nothing}</summary>
    <div class="chips" role="group" aria-label=${label}>${card.actors.map((a) => {
      const on = chosen.includes(a.code);
      return html`<button class="chip" aria-pressed=${on} @click=${() => set(on ? chosen.filter((c) => c !== a.code) : [...chosen, a.code])}>${a.name}</button>`;
    })}</div></details>`;
}

function bargain(b: Bargain, at: number, draft: Draft, card: CaseCard): TemplateResult {
  const edit = (change: Partial<Bargain>) => put(replaced(draft, { at }, change));
  const side = (name: "then" | "else") => html`<div class="side ${name}"><h3>${t(`composer.${name}`)}</h3>
    ${b[name].map((s, inner) => step(s, { at, side: name, inner }, draft, card))}<div class="row">${adders(draft, card, { at, side: name })}</div></div>`;
  return html`<fieldset class="step when"><legend>${t("composer.when")}</legend>
    <div class="fields">
      <label>${t("composer.rule")} <select @change=${(e: Event) => edit({ bound: (e.target as HTMLSelectElement).value as Bargain["bound"] })}>
        ${(["at_most", "at_least"] as const).map((v) => html`<option value=${v} ?selected=${v === b.bound}>${t(`composer.${v}`)}</option>`)}</select></label>
      <label>${t("composer.count")} <input type="number" min=${b.bound === "at_least" ? 1 : 0} max="99" .value=${String(b.count)} @change=${(e: Event) => edit({ count: Math.max(0, Number((e.target as HTMLInputElement).value) || 0) })} /></label>
      <label>${t("composer.of")} <select @change=${(e: Event) => edit({ of: (e.target as HTMLSelectElement).value })}>
        ${card.counters.map((c) => html`<option value=${c.id} ?selected=${c.id === b.of}>${c.what}</option>`)}</select></label>
      <label>${t("composer.over")} <input type="number" min="1" max="60" .value=${String(b.over)} @change=${(e: Event) => edit({ over: whole(e, 3) })} /></label>
    </div>
    <div class="sides">${side("then")}${side("else")}</div>
    <button class="quiet" @click=${() => put(removed(draft, { at }))}>${t("composer.remove-when")}</button></fieldset>`;
}
