// The documents of the case as the server read them.
import type { Effect } from "./types";
export interface Quoted { readonly doc: number; readonly start: number; readonly end: number; readonly quote: string; readonly says: string }

export interface Paper {
  readonly doc: number; readonly id: string; readonly file: string; readonly title: string; readonly publisher: string; readonly published: string; readonly basis: string;
  readonly grade: string; readonly reasons: readonly string[]; readonly dropped: readonly Quoted[]; readonly notes: readonly string[];
}

export interface Proposal {
  readonly id: string; readonly doc: number; readonly start: number; readonly end: number; readonly quote: string; readonly act: string; readonly mode: string;
  readonly source: readonly string[]; readonly target: readonly string[]; readonly status: string; readonly date: string; readonly precision: string; readonly basis: string;
  readonly confidence: number; readonly grade: string; readonly review: "open" | "accepted" | "corrected" | "rejected"; readonly known: string; readonly keptOut: string;
}

export interface Claim {
  readonly subjects: readonly string[]; readonly topic: string; readonly question: string; readonly objects: readonly string[]; readonly matter: string; readonly answer: string;
  readonly value: { readonly value: number; readonly unit: string; readonly bound: string } | null; readonly mentions: number; readonly sources: number;
  readonly certainty: string; readonly origins: readonly string[]; readonly grade: string; readonly quotes: readonly Quoted[];
}

export interface Finding {
  readonly doc: number; readonly kind: string; readonly about: string; readonly reason: string; readonly maybe: string; readonly quotes: readonly Quoted[];
}

export interface Review {
  readonly proposal: string; readonly verdict: string; readonly correction: Readonly<Record<string, string>>; readonly by: string; readonly at: string; readonly note: string;
}

export interface Evidence {
  readonly documents: readonly Paper[]; readonly events: readonly Proposal[]; readonly claims: readonly Claim[]; readonly findings: readonly Finding[];
  readonly questions: readonly { readonly id: string; readonly doc: number; readonly question: string; readonly quote: string }[];
  readonly coverage: Readonly<Record<string, readonly number[]>>; readonly reviews: readonly Review[];
}

export interface WholeText {
  readonly doc: number; readonly title: string; readonly text: string;
  readonly passages: readonly { readonly kind: string; readonly start: number; readonly end: number; readonly why: string }[];
}

interface Arm { readonly value: number; readonly total: { readonly low: number; readonly high: number } }

/** What accepted events change, as `linchpin review --adds --json` prints it. */
export interface Added {
  readonly asOf: string; readonly events: number; readonly keptOut: readonly string[];
  readonly rows: readonly { readonly classId: string; readonly title: string; readonly before: Arm; readonly after: Arm; readonly change: Effect }[];
  readonly movers: readonly { readonly eventId: string; readonly what: string; readonly weight: number; readonly classId: string; readonly change: Effect }[];
}

export const EVIDENCE = "/api/evidence";
