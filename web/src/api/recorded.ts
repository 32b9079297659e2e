// All recorded events, read page by page, and how many there were in each month.
import { type Loaded, read } from "./client";
import type { EventRow, Events } from "./case";

const PAGE = 2000;

export interface Recorded {
  readonly events: readonly EventRow[];
  readonly months: readonly string[];
  readonly cooperative: readonly number[];
  readonly hostile: readonly number[];
}

let made: { readonly of: readonly (readonly EventRow[])[]; readonly value: Recorded } | undefined;

/** The path of the first page: what is tried again where the reading failed. */
export const RECORDED = pathOf(0);

export function recorded(): Loaded<Recorded> {
  const first = read<Events>(RECORDED);
  if (first.state !== "ready") return first;
  const pages = [first.value.events];
  for (let offset = PAGE; offset < first.value.total; offset += PAGE) {
    const next = read<Events>(pathOf(offset));
    if (next.state !== "ready") return next;
    pages.push(next.value.events);
  }
  if (!made || made.of.length !== pages.length || made.of.some((p, i) => p !== pages[i])) made = { of: pages, value: counted(pages.flat()) };
  return { state: "ready", value: made.value };
}

function pathOf(offset: number): string {
  return `/api/events?limit=${PAGE}&offset=${offset}`;
}

/** By month from the first event to the last; months without events count zero. */
export function counted(events: readonly EventRow[]): Recorded {
  const ordered = [...events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const months: string[] = [];
  const last = ordered.at(-1)?.date.slice(0, 7) ?? "";
  for (let month = ordered[0]?.date.slice(0, 7) ?? ""; month !== "" && month <= last; month = after(month)) months.push(month);
  const index = new Map(months.map((m, i) => [m, i]));
  const cooperative = months.map(() => 0), hostile = months.map(() => 0);
  for (const e of ordered) {
    const i = index.get(e.date.slice(0, 7))!;
    const counts = e.valence === "hostile" ? hostile : cooperative;
    counts[i] = counts[i]! + 1;
  }
  return { events: ordered, months, cooperative, hostile };
}

function after(month: string): string {
  const [year, number] = month.split("-").map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
}

/** The acts that occur, each with its modes: what a composer may offer. */
export function actsOf(events: readonly EventRow[]): readonly { readonly id: string; readonly modes: readonly string[] }[] {
  const found = new Map<string, Set<string>>();
  for (const e of events) {
    const modes = found.get(e.act) ?? new Set<string>();
    if (e.mode) modes.add(e.mode);
    found.set(e.act, modes);
  }
  return [...found].map(([id, modes]) => ({ id, modes: [...modes].sort() })).sort((a, b) => (a.id < b.id ? -1 : 1));
}
