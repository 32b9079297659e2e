// A table that stands for a chart: the same figures, for those who read rather than look, and for a spreadsheet.
import { html, nothing, type TemplateResult } from "lit";

export type Cell = string | number | null;

export interface Table {
  readonly columns: readonly { readonly title: string; readonly numeric?: boolean }[];
  readonly rows: readonly (readonly Cell[])[];
}

export function drawTable(table: Table, caption: string): TemplateResult {
  return html`<div class="scroll tall" tabindex="0" role="region" aria-label=${caption}>
    <table>
      <caption class="only-read">${caption}</caption>
      <thead>
        <tr>${table.columns.map((c) => html`<th scope="col" class=${c.numeric ? "n" : nothing}>${c.title}</th>`)}</tr>
      </thead>
      <tbody>
        ${table.rows.map((row) => html`<tr>${row.map((cell, i) => html`<td class=${table.columns[i]?.numeric ? "n" : nothing}>${shown(cell)}</td>`)}</tr>`)}
      </tbody>
    </table>
  </div>`;
}

function shown(cell: Cell): string {
  if (cell === null) return "–";
  return typeof cell === "number" ? String(Number(cell.toPrecision(6))).replace("-", "−") : cell;
}

/** RFC 4180; a text that a spreadsheet would take for a formula gets an apostrophe. */
export function csv(table: Table): string {
  const lines = [table.columns.map((c) => c.title), ...table.rows];
  return lines.map((line) => line.map(field).join(",")).join("\r\n") + "\r\n";
}

function field(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
