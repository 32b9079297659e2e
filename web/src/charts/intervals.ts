// Points with two intervals, one row each: how this page draws every estimate. Positions are percents of the row's width,
// so that a row is sharp at any width without being measured.
import { html, nothing, svg, type TemplateResult } from "lit";
import type { Interval } from "../api/types";
import { clamp } from "./scale";

export type Tone = "accent" | "coop" | "host" | "neutral";

export interface Mark {
  readonly label: string | TemplateResult;
  readonly says?: string | TemplateResult;
  /** Null where nothing can be told: the row then says so and draws nothing. */
  readonly value: number | null;
  /** What more runs would narrow. */
  readonly inner?: Interval | undefined;
  /** What they would not. */
  readonly outer?: Interval | undefined;
  /** What was seen in the past, drawn as a diamond. */
  readonly past?: number | undefined;
  /** Drawn under the point: what was believed before. */
  readonly prior?: Interval | undefined;
  /** Elicited, or at its prior: the point is an empty ring. */
  readonly hollow?: boolean | undefined;
  readonly tone?: Tone;
  /** A bar from zero instead of a point. */
  readonly bar?: boolean;
  readonly text: string | TemplateResult;
}

export interface Plot {
  readonly marks: readonly Mark[];
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly tick: (value: number) => string;
  readonly name: string;
  /** Positions of finer lines, such as the limits of the words. */
  readonly limits?: readonly number[];
  readonly zero?: boolean;
  readonly wide?: boolean;
  /** The drawing under its words, over the full width. */
  readonly stacked?: boolean;
  /** Names of the spans between the limits, drawn above the rows. */
  readonly spans?: readonly { readonly low: number; readonly high: number; readonly name: string }[];
}

const ROW = 30;

export function plot(p: Plot): TemplateResult {
  const at = (value: number) => `${(100 * (clamp(value, p.domain[0], p.domain[1]) - p.domain[0]) / (p.domain[1] - p.domain[0])).toFixed(2)}%`;
  const axis = html`<li class="iv-row iv-axis" aria-hidden="true"><span></span>
    <svg class="iv-plot" width="100%" height="18">
      ${p.ticks.map((v, i) => svg`<text x=${at(v)} y="13" text-anchor=${i === 0 && v <= p.domain[0] ? "start" : v >= p.domain[1] ? "end" : "middle"}>${p.tick(v)}</text>`)}
    </svg><span></span></li>`;
  return html`<ul class="iv ${p.wide ? "wide" : ""} ${p.stacked ? "stacked" : ""}" aria-label=${p.name}>
    ${p.spans ? words(p.spans, at) : nothing}${axis}
    ${p.marks.map((m) => row(m, p, at))}
  </ul>`;
}

function words(spans: NonNullable<Plot["spans"]>, at: (v: number) => string): TemplateResult {
  return html`<li class="iv-row iv-axis iv-words" aria-hidden="true"><span></span><svg class="iv-plot" width="100%" height="16">
    ${spans.map((s, i) => svg`<rect class=${i % 2 ? "span odd" : "span"} x=${at(s.low)} width="${parseFloat(at(s.high)) - parseFloat(at(s.low))}%" y="0" height="16"/>
      ${s.name ? svg`<text x=${at((s.low + s.high) / 2)} y="11.5" text-anchor="middle">${s.name}</text>` : nothing}`)}</svg><span></span></li>`;
}

function row(m: Mark, p: Plot, at: (v: number) => string): TemplateResult {
  return html`<li class="iv-row">
    <div class="iv-label"><div>${m.label}</div>${m.says ? html`<div class="iv-says">${m.says}</div>` : nothing}</div>
    <svg class="iv-plot tone-${m.tone ?? "accent"}" width="100%" height=${ROW} aria-hidden="true">
      ${p.ticks.map((v) => svg`<line class="grid" x1=${at(v)} x2=${at(v)} y1="0" y2=${ROW}/>`)}
      ${(p.limits ?? []).map((v) => svg`<line class="grid fine" x1=${at(v)} x2=${at(v)} y1="0" y2=${ROW}/>`)}
      ${p.zero ? svg`<line class="zero" x1=${at(0)} x2=${at(0)} y1="0" y2=${ROW}/>` : nothing}
      ${m.value === null ? nothing : drawn(m, m.value, at)}
    </svg>
    <div class="iv-text">${m.text}</div>
  </li>`;
}

function drawn(m: Mark, value: number, at: (v: number) => string) {
  const mid = ROW / 2;
  if (m.bar) {
    const zero = parseFloat(at(0)), end = parseFloat(at(value));
    return svg`<rect class=${m.hollow ? "bar hollow" : "bar"} x="${Math.min(zero, end)}%" width="${Math.max(0.3, Math.abs(end - zero))}%" y=${mid - 6} height="12" rx="2"/>`;
  }
  return svg`
    ${m.prior ? svg`<line class="prior" x1=${at(m.prior.low)} x2=${at(m.prior.high)} y1=${mid} y2=${mid}/>` : nothing}
    ${m.outer ? svg`<line class="outer" x1=${at(m.outer.low)} x2=${at(m.outer.high)} y1=${mid} y2=${mid}/>
      <line class="outer" x1=${at(m.outer.low)} x2=${at(m.outer.low)} y1=${mid - 4} y2=${mid + 4}/>
      <line class="outer" x1=${at(m.outer.high)} x2=${at(m.outer.high)} y1=${mid - 4} y2=${mid + 4}/>` : nothing}
    ${m.inner ? svg`<line class="inner" x1=${at(m.inner.low)} x2=${at(m.inner.high)} y1=${mid} y2=${mid}/>` : nothing}
    ${m.past === undefined ? nothing : svg`<svg x=${at(m.past)} y=${mid} overflow="visible"><path class="past" d="M0-6.5 6.5 0 0 6.5-6.5 0Z"/></svg>`}
    <circle class=${m.hollow ? "point hollow" : "point"} cx=${at(value)} cy=${mid} r="6"/>`;
}

/** What the marks mean, drawn with the marks themselves. */
export function legend(entries: readonly (readonly ["point" | "ring" | "inner" | "outer" | "past" | "prior" | "bar", string])[]): TemplateResult {
  return html`<ul class="iv-legend">${entries.map(([kind, text]) => html`<li><svg class="tone-accent" width="26" height="14" aria-hidden="true">${sample(kind)}</svg>${text}</li>`)}</ul>`;
}

function sample(kind: string) {
  switch (kind) {
    case "point": return svg`<circle class="point" cx="13" cy="7" r="5.5"/>`;
    case "ring": return svg`<circle class="point hollow" cx="13" cy="7" r="5.5"/>`;
    case "inner": return svg`<line class="inner" x1="3" x2="23" y1="7" y2="7"/>`;
    case "prior": return svg`<line class="prior" x1="1" x2="25" y1="7" y2="7"/>`;
    case "bar": return svg`<rect class="bar" x="2" y="2" width="22" height="10" rx="2"/>`;
    case "past": return svg`<path class="past" transform="translate(13 7)" d="M0-6 6 0 0 6-6 0Z"/>`;
    default: return svg`<line class="outer" x1="1" x2="25" y1="7" y2="7"/><line class="outer" x1="1" x2="1" y1="3" y2="11"/><line class="outer" x1="25" x2="25" y1="3" y2="11"/>`;
  }
}
