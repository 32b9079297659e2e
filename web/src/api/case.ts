// The case as a whole, its world at a date, its events, and the server's own books: runs, jobs, ledger.
import type { Interval } from "./types";

export interface Actor { readonly code: string; readonly name: string; readonly group?: string }

export interface LeverCard {
  readonly id: string; readonly title: string; readonly says: string; readonly by: readonly string[]; readonly on: readonly string[];
  readonly verdict?: string; readonly steps?: readonly string[];
}

export interface PolicyCard {
  readonly id: string; readonly title: string; readonly says: string; readonly kinds?: readonly string[]; readonly steps?: readonly string[];
}

export interface CaseCard {
  readonly id: string; readonly title: string; readonly question: string; readonly historyStarts: string; readonly historyEnds: string;
  readonly horizonMonths: number; readonly actors: readonly Actor[]; readonly focus?: readonly string[];
  readonly layers: readonly { readonly kind: string; readonly measures: readonly { readonly measure: string; readonly label: string; readonly unit: string }[] }[];
  readonly classes: readonly { readonly id: string; readonly title: string; readonly says: string }[];
  readonly policies: readonly PolicyCard[]; readonly levers: readonly LeverCard[];
  readonly counters: readonly { readonly id: string; readonly what: string }[];
  readonly drops?: readonly { readonly id: string; readonly title: string }[];
  readonly words: readonly { readonly low: number; readonly high: number; readonly words: string }[];
}

export interface Tie {
  readonly kind: string; readonly measure: string; readonly label: string; readonly from: string; readonly to: string; readonly period: string;
  readonly central: number; readonly low: number; readonly high: number; readonly unit: string; readonly knownFrom: string; readonly source: string;
}

export interface Treaty {
  readonly id: string; readonly a: string; readonly b: string; readonly clause: string; readonly binding: string; readonly inForce: string; readonly source: string;
}

export interface World {
  readonly date: string; readonly ties: readonly Tie[]; readonly treaties: readonly Treaty[];
  readonly activity: readonly { readonly a: string; readonly b: string; readonly cooperative: number; readonly hostile: number }[];
  readonly dependence: readonly { readonly from: string; readonly to: string; readonly good: string; readonly central: number;
    readonly low: number; readonly high: number; readonly unit: string; readonly source: string; readonly period: string }[];
}

export interface EventRow {
  readonly id: string; readonly date: string; readonly precision: string; readonly basis: string; readonly sources: readonly string[];
  readonly targets: readonly string[]; readonly act: string; readonly mode: string; readonly contexts: readonly string[]; readonly status: string;
  readonly title?: string; readonly place?: string; readonly source: string; readonly grade: string | { readonly source: string; readonly information: number };
  readonly weight: number; readonly valence?: string;
}

export interface Events { readonly total: number; readonly events: readonly EventRow[] }

export interface RunCard {
  readonly id: string; readonly kind: "run" | "compare" | "pivot" | "expose" | "plan" | "adds"; readonly current: boolean; readonly createdAt: string; readonly title: string; readonly runs: number;
  readonly seed: number; readonly horizonMonths: number; readonly policies: readonly string[]; readonly version: string;
}

export interface Job {
  readonly id: string; readonly kind: string; readonly state: "queued" | "running" | "done" | "failed" | "cancelled";
  readonly progress: number; readonly stage: string; readonly runId?: string; readonly error?: unknown; readonly found?: Ingested;
}

/** What came of a document that was sent. */
export interface Ingested { readonly file: string; readonly number: number; readonly known: boolean; readonly events: number; readonly notes: readonly string[] }

export interface Checked {
  readonly ok: boolean; readonly problems: readonly { readonly where: string; readonly what: string; readonly maybe: string }[];
  readonly steps: readonly string[]; readonly edits?: unknown; readonly terms?: unknown;
}

export interface Question {
  readonly id: string; readonly text: string; readonly horizonEnds: string; readonly outcome?: unknown;
  /** Yes or no, with probabilities; or a count, with what is expected. */
  readonly kind?: string; readonly series?: string; readonly unit?: string; readonly rule?: string;
  readonly probability: Readonly<Partial<Record<"model" | "climatology" | "persistence" | "headline", number | null>>>
    & { readonly people?: readonly { readonly by: string; readonly value: number | null; readonly asOf: string }[] };
}

export interface Ledger {
  readonly entries: number | readonly unknown[]; readonly questions: readonly Question[];
  readonly reliability: readonly { readonly bin: number; readonly low: number; readonly high: number; readonly n: number; readonly forecast: number;
    readonly observed: number; readonly bandLow: number; readonly bandHigh: number }[];
  readonly skill: readonly ({ readonly name: string; readonly brier: number; readonly climatology: number; readonly persistence: number;
    readonly difference: number; readonly n: number } & Interval)[];
}

export interface Why {
  readonly value: unknown; readonly says: string; readonly formula?: string; readonly method?: string; readonly version?: string;
  readonly inputs?: readonly { readonly name: string; readonly value: unknown; readonly unit?: string; readonly kind?: string; readonly source?: string | null; readonly path?: string | null; readonly low?: number; readonly high?: number }[];
  readonly events?: readonly EventRow[]; readonly sources?: readonly import("./types").Source[]; readonly hashes?: Readonly<Record<string, string>>;
}
