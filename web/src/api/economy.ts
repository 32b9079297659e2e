// What measures against trade cost whom: asked one horizon after another, kept by the question.
import { changed } from "../app/store";
import { ask, type Loaded, type Problem } from "./client";

export interface Named { readonly code: string; readonly title: string; readonly satellite?: boolean }

export interface Economy {
  readonly years: string; readonly regions: readonly Named[]; readonly sectors: readonly Named[];
  readonly groups: readonly { readonly id: string; readonly codes: readonly string[] }[];
  readonly instruments: readonly { readonly id: string; readonly size: string }[];
  readonly horizons: readonly { readonly id: string; readonly says: string }[];
  readonly examples: readonly { readonly id: string; readonly title: string; readonly says: string }[];
  readonly draws: { readonly usual: number; readonly most: number };
}

export interface Band { readonly central: number; readonly p10: number; readonly p50: number; readonly p90: number }

export interface Flow { readonly seller: string; readonly buyer: string; readonly before: number; readonly after: number; readonly evaded: number; readonly hit: boolean }

export interface Impact {
  readonly horizon: string; readonly years: string;
  readonly lines: readonly { readonly region: string; readonly percent: Band; readonly usd: Band; readonly evadedPercent: Band; readonly evadedUsd: Band; readonly parts: Readonly<Record<string, number>> }[];
  readonly trade: readonly { readonly seller: string; readonly buyer: string; readonly usd: Band; readonly hit: boolean }[];
  readonly flows: readonly Flow[]; readonly draws: { readonly asked: number; readonly solved: number }; readonly notes: readonly string[];
}

export interface Shock {
  readonly example: { readonly title: string; readonly says: string; readonly measures: readonly { readonly sectors: readonly string[] }[] };
  readonly centre: string; readonly satellites: readonly string[]; readonly notes: readonly string[]; readonly horizons: readonly Impact[];
}

const kept = new Map<string, Loaded<Shock>>();
let under = "";

/** The answer, if it is there; else it is asked for as soon as no other is under way. */
export function shock(question: Readonly<Record<string, unknown>>, horizon: string): Loaded<Shock> {
  const key = JSON.stringify({ ...question, horizon });
  const known = kept.get(key);
  if (known) return known;
  if (under === "") {
    under = key;
    ask<Shock>("POST", "/api/shocks", JSON.parse(key)).then(
      (value) => kept.set(key, { state: "ready", value }),
      (problem: Problem) => kept.set(key, { state: "failed", problem }),
    ).finally(() => {
      under = "";
      changed();
    });
  }
  return { state: "loading" };
}

/** Failed answers are asked for anew. */
export function forgetFailed(): void {
  for (const [key, value] of kept) if (value.state === "failed") kept.delete(key);
  changed();
}
