// The frame every chart stands in: what it shows, its table, and its files.
import { html, nothing, type TemplateResult } from "lit";
import { flip, isOpen } from "../app/store";
import { t } from "../messages/text";
import { drawingOf, save } from "./files";
import { csv, drawTable, type Table } from "./table";

export interface Figure {
  /** Also the name of its files. */
  readonly id: string;
  readonly title: string;
  readonly note?: string | TemplateResult;
  readonly body: TemplateResult;
  readonly table?: () => Table;
  /** What the chart was drawn from, as it came. */
  readonly data?: unknown;
  readonly className?: string;
  /** Beside the title: filters that belong to this chart. */
  readonly aside?: TemplateResult;
  readonly level?: 2 | 3;
  /** Words and tables alone: there is no drawing to save. */
  readonly plain?: boolean;
}

export function figure(f: Figure): TemplateResult {
  const shown = isOpen(f.id);
  const title = f.level === 3 ? html`<h3 id="${f.id}-title">${f.title}</h3>` : html`<h2 id="${f.id}-title">${f.title}</h2>`;
  return html`<section class="card ${f.className ?? ""}" id=${f.id} aria-labelledby="${f.id}-title">
    <div class="title">${title} ${f.aside ?? nothing}
      <div class="tools" role="group" aria-label=${t("figure.tools", { title: f.title })}>
        ${f.table ? html`<button class="quiet" aria-pressed=${shown} @click=${() => flip(f.id)}>${t("figure.table")}</button>
          <button class="quiet" @click=${() => save(`${f.id}.csv`, "text/csv", csv(f.table!()))}>CSV</button>` : nothing}
        ${f.data === undefined ? nothing : html`<button class="quiet" @click=${() => save(`${f.id}.json`, "application/json", JSON.stringify(f.data, null, 1))}>JSON</button>`}
        ${f.plain ? nothing : html`<button class="quiet" @click=${(e: Event) => saveDrawing(f, e)} ?hidden=${shown}>SVG</button>`}
      </div>
    </div>
    ${f.note ? html`<p class="note">${f.note}</p>` : nothing}
    <div class="body">${shown && f.table ? drawTable(f.table(), f.title) : f.body}</div>
  </section>`;
}

function saveDrawing(f: Figure, event: Event): void {
  const body = (event.currentTarget as Element).closest(".card")?.querySelector(".body");
  const drawing = body && drawingOf(body, f.title);
  if (drawing) save(`${f.id}.svg`, "image/svg+xml", drawing);
}
