// Which uncertain inputs the chance of a class hangs on: a tornado of shares of its spread.
import { html, type TemplateResult } from "lit";
import type { Findings } from "../../api/types";
import { go, param } from "../../app/store";
import { figure } from "../../charts/figure";
import { type Mark, plot } from "../../charts/intervals";
import { percent } from "../../messages/format";
import { t } from "../../messages/text";
import { num } from "../../why/number";

export function drivers(f: Findings): TemplateResult {
  const chances = f.outlook.classes;
  const index = Math.max(0, chances.findIndex((c) => c.title.id === param("class")));
  const c = chances[index];
  const rows = c?.drivers ?? [];
  const most = Math.max(0.1, ...rows.map((d) => d.share)) * 1.1;
  const marks = rows.map((d, i): Mark => ({
    label: legibleName(d.name),
    value: d.share * Math.sign(d.sign || 1),
    bar: true,
    tone: d.sign < 0 ? "host" : "coop",
    hollow: d.name.startsWith("lever."),
    text: html`${num(percent(d.share), `/outlook/classes/${index}/drivers/${i}/share`)} <span class="soft">${d.sign < 0 ? t("drivers.down") : t("drivers.up")}</span>`,
  }));
  const step = most > 0.4 ? 0.2 : most > 0.15 ? 0.1 : 0.05;
  const ticks = [-2, -1, 0, 1, 2].map((k) => k * step).filter((v) => Math.abs(v) <= most);
  return figure({
    id: "drivers",
    title: t("drivers.title"),
    note: t("drivers.note"),
    aside: html`<label class="row small"><span class="only-read">${t("drivers.of")}</span><select class="short" @change=${(e: Event) => go({ class: (e.target as HTMLSelectElement).value })}>
      ${chances.map((x) => html`<option value=${x.title.id} ?selected=${x === c}>${x.title.title}</option>`)}</select></label>`,
    body: rows.length === 0 ? html`<p class="state">${t("drivers.none")}</p>`
      : plot({ marks, name: t("drivers.title"), domain: [-most, most], ticks, tick: (v) => `${Math.round(Math.abs(v) * 100)}`, zero: true }),
    table: () => ({ columns: [{ title: t("col.what") }, { title: t("col.share"), numeric: true }, { title: t("col.sign"), numeric: true }], rows: rows.map((d) => [d.name, d.share, d.sign]) }),
    data: rows,
  });
}

/** lever.sanctions-finance.cooperative is read by people as words. */
export function legibleName(name: string): string {
  return name.replace(/[._]/g, " · ").replace(/-/g, " ");
}
