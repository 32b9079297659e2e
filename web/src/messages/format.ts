// Numbers as this house prints them: no more digits than the interval bears, and never a bare 0 % or 100 %.
import type { Interval } from "../api/types";
import { t } from "./text";

const EN_SPACE = "\u202f";

/** A probability, 0 to 1, in whole percent; the ends are "<1 %" and ">99 %". */
export function percent(p: number | null | undefined): string {
  if (p === null || p === undefined || !Number.isFinite(p)) return t("number.unknown");
  if (p < 0.005) return `<1${EN_SPACE}%`;
  if (p > 0.995) return `>99${EN_SPACE}%`;
  return `${Math.round(p * 100)}${EN_SPACE}%`;
}

/** An interval of probabilities, the sign once: 21–77 %. */
export function percentRange(interval: Interval | null | undefined): string {
  if (!interval) return t("number.unknown");
  const bare = (p: number) => percent(p).replace(`${EN_SPACE}%`, "");
  return `${bare(interval.low)}–${bare(interval.high)}${EN_SPACE}%`;
}

/** A difference of probabilities in percentage points, always with its sign. */
export function points(difference: number | null | undefined): string {
  if (difference === null || difference === undefined || !Number.isFinite(difference)) return t("number.unknown");
  return `${signed(difference * 100, 1)}${EN_SPACE}${t("unit.points")}`;
}

export function pointsRange(interval: Interval): string {
  return t("interval.to", { low: signed(interval.low * 100, 1), high: signed(interval.high * 100, 1) });
}

/** With its sign, a true minus, and no minus before a zero. */
export function signed(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits);
  if (Number(text) === 0) return text;
  return `${value < 0 ? "−" : "+"}${text}`;
}

/** Three significant digits, thousands apart, a true minus. */
export function figure(value: number | null | undefined): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return t("number.unknown");
  const size = Math.abs(value);
  if (size !== 0 && size < 0.001) return value.toExponential(1).replace("-", "−");
  const text = size >= 1000
    ? Math.round(size).toLocaleString("en-US").replace(/,/g, EN_SPACE)
    : String(Number(size.toPrecision(3)));
  return value < 0 ? `−${text}` : text;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** 2025-08-31 as 31 Aug 2025; 2025-08 as Aug 2025. */
export function day(iso: string): string {
  const [year, month, date] = iso.split("-");
  if (!month) return iso;
  const name = t(`month.${MONTHS[Number(month) - 1]}`);
  return date ? `${Number(date)} ${name} ${year}` : `${name} ${year}`;
}

/** The last day of the month that lies so many months from the first one, all as ISO dates. */
export function monthEnd(start: string, months: number): string {
  const [year, month] = start.split("-").map(Number) as [number, number];
  return new Date(Date.UTC(year, month - 1 + months + 1, 0)).toISOString().slice(0, 10);
}

/** Whole months from one ISO date to another. */
export function monthsBetween(from: string, to: string): number {
  const [y0, m0] = from.split("-").map(Number) as [number, number];
  const [y1, m1] = to.split("-").map(Number) as [number, number];
  return (y1 - y0) * 12 + (m1 - m0);
}

/** Grade as the Admiralty writes it: B2. */
export function grade(of: string | { readonly source: string; readonly information: number } | undefined): string {
  if (!of) return t("number.unknown");
  return typeof of === "string" ? of : `${of.source}${of.information}`;
}
