// A number that can be asked: where do you come from? The answer opens beside the page.
import { html, type TemplateResult } from "lit";
import { go } from "../app/store";
import { t } from "../messages/text";

let asker: HTMLElement | null = null;

/** @param path of the number inside its run, as /outlook/classes/0/headline/value */
export function num(text: string | TemplateResult, path: string, run?: string): TemplateResult {
  return html`<button class="num" title=${t("why.ask")} @click=${(e: Event) => openPanel(e, { why: path, of: run, src: undefined, event: undefined })}>${text}</button>`;
}

export function sourceLink(id: string): TemplateResult {
  return html`<button class="num" title=${t("why.source")} @click=${(e: Event) => openPanel(e, { src: id, why: undefined, event: undefined })}>${id}</button>`;
}

export function eventLink(id: string, text: string | TemplateResult): TemplateResult {
  return html`<button class="num" title=${t("why.event")} @click=${(e: Event) => openPanel(e, { event: id, why: undefined, src: undefined })}>${text}</button>`;
}

function openPanel(e: Event, edits: Record<string, string | undefined>): void {
  const from = e.currentTarget as HTMLElement;
  if (!from.closest(".panel")) asker = from;
  go(edits);
}

export function closePanel(): void {
  go({ why: undefined, src: undefined, event: undefined, of: undefined });
  asker?.focus();
  asker = null;
}
