// What to watch for: what is seen early in the futures where a class comes true, against those where it does not.
import { html, type TemplateResult } from "lit";
import { read } from "../../api/client";
import type { CaseCard, RunCard } from "../../api/case";
import type { Comparison, Signposts } from "../../api/types";
import { theCase } from "../../app/run";
import { empty, given } from "../../app/states";
import { go, param, viewHref } from "../../app/store";
import { figure } from "../../charts/figure";
import { type Mark, plot } from "../../charts/intervals";
import { percent } from "../../messages/format";
import { t } from "../../messages/text";

const LATEST = "/api/runs/latest?kind=compare";
const SHOWN = 6;

export function signposts(): TemplateResult {
  const latest = read<RunCard>(LATEST);
  if (latest.state === "failed" && latest.problem.status === 404) return frame(empty(t("signposts.none"), html`<a href=${viewHref("what-if")}>${t("signposts.none.todo")}</a>`));
  return given(latest, LATEST, (card) => {
    const path = `/api/runs/${encodeURIComponent(card.id)}`;
    return given(read<Comparison>(path), path, (c) => drawn(c.comparison.signposts, theCase().state === "ready" ? (theCase() as { value: CaseCard }).value : undefined));
  });
}

function frame(body: TemplateResult): TemplateResult {
  return figure({ id: "signposts", title: t("signposts.title"), body });
}

function drawn(all: readonly Signposts[], card: CaseCard | undefined): TemplateResult {
  const one = all.find((s) => s.id === param("class")) ?? all[0];
  if (!one) return frame(empty(t("signposts.none"), t("signposts.none.todo")));
  const what = (counter: string) => card?.counters.find((c) => c.id === counter)?.what ?? counter;
  const rows = one.signposts.filter((s) => s.interval.low > 1 || s.interval.high < 1).slice(0, SHOWN);
  const marks = rows.map((s): Mark => ({
    label: t("signposts.least", { least: s.least, what: what(s.counter) }),
    says: one.partOfRule.includes(s.counter) ? t("signposts.own") : "",
    value: Math.log2(s.ratio),
    inner: { low: Math.log2(s.interval.low), high: Math.log2(s.interval.high) },
    text: html`×${s.ratio.toFixed(1)} <span class="soft">${t("signposts.shares", { here: percent(s.here), there: percent(s.there) })}</span>`,
  }));
  return figure({
    id: "signposts",
    title: t("signposts.title"),
    note: t("signposts.note", { months: one.months }),
    aside: html`<label class="row small"><span class="only-read">${t("drivers.of")}</span><select class="short" @change=${(e: Event) => go({ class: (e.target as HTMLSelectElement).value })}>
      ${all.map((x) => html`<option value=${x.id} ?selected=${x === one}>${x.title}</option>`)}</select></label>`,
    body: rows.length === 0 ? empty(t("signposts.equal"), t("signposts.equal.todo"))
      : plot({ marks, name: t("signposts.title"), domain: [-1.5, 3], ticks: [-1, 0, 1, 2, 3], tick: (v) => `×${2 ** v}`, zero: true }),
    table: () => ({ columns: [{ title: t("col.what") }, { title: t("signposts.if"), numeric: true }, { title: t("signposts.ifnot"), numeric: true }, { title: t("col.ratio"), numeric: true },
      { title: t("col.low"), numeric: true }, { title: t("col.high"), numeric: true }],
      rows: one.signposts.map((s) => [t("signposts.least", { least: s.least, what: what(s.counter) }), s.here, s.there, s.ratio, s.interval.low, s.interval.high]) }),
    data: one,
  });
}
