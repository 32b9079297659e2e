// What a firm would lose, as `linchpin expose --json` prints it.
import type { Interval } from "./types";

export interface Amount { readonly meanUsd: number; readonly p10: number; readonly p50: number; readonly p90: number; readonly var95: number; readonly cvar95: number;
  readonly errors: { readonly mean: number; readonly total: { readonly low: number; readonly high: number } } }

export interface CauseLoss { readonly cause: string; readonly words: string; readonly meanUsd: number; readonly share: number }

export interface Endurance { readonly surviveDays: number | null; readonly recoverDays: number; readonly gapDays: number; readonly outageShare: number; readonly outageDays90: number; readonly shortShare: number }

export interface Origin { readonly cause: string; readonly place: string }

export interface FirmExposure {
  readonly heading: { readonly firm: string; readonly note: string; readonly model: string; readonly months: number; readonly played: { readonly seed: number; readonly runs: number; readonly draws: number; readonly futures: number; readonly scenario: string } };
  readonly book: { readonly rows: number; readonly accepted: number; readonly annualUsd: number; readonly unmatchedUsd: number; readonly notes: readonly string[];
    readonly left: readonly { readonly line: number; readonly item: string; readonly annualUsd: number; readonly unmatched: boolean; readonly reason: string }[];
    readonly defaults: readonly { readonly column: string; readonly value: string; readonly rows: number }[] };
  readonly total: { readonly loss: Amount; readonly causes: readonly CauseLoss[]; readonly origins: readonly (Origin & { readonly meanUsd: number; readonly share: number })[];
    readonly classes: readonly { readonly id: string; readonly title: string; readonly futures: number; readonly loss: Amount | null }[] };
  readonly items: readonly { readonly annualUsd: number; readonly loss: Amount; readonly causes: readonly CauseLoss[]; readonly endurance: Endurance | null;
    readonly who: { readonly id: string; readonly name: string; readonly kind: string; readonly partner: string; readonly country: string; readonly line: number; readonly defaulted: readonly string[] } }[];
  readonly groups: readonly { readonly by: string; readonly rows: readonly { readonly name: string; readonly annualUsd: number; readonly loss: Amount }[] }[];
  readonly resilience: { readonly singleSource: number;
    readonly concentration: readonly { readonly dimension: string; readonly hhi: number; readonly names: number; readonly top: string; readonly topShare: number }[];
    readonly nodes: readonly { readonly dimension: string; readonly name: string; readonly items: number; readonly annualUsd: number; readonly impactUsd: number; readonly index: number }[] };
  readonly reverse: { readonly usd: number; readonly share: number; readonly futures: number; readonly largestUsd: number;
    readonly combinations: readonly { readonly origins: readonly Origin[]; readonly futures: number; readonly share: number; readonly meanUsd: number }[];
    readonly features: readonly { readonly origin: Origin; readonly inThese: number; readonly inAll: number }[] } | null;
}

export interface Firms { readonly firms: readonly { readonly id: string; readonly title: string; readonly note: string }[]; readonly template: string; readonly lists: readonly string[] }

export interface Sent { readonly id: string | null; readonly rows: number; readonly accepted: number; readonly notes: readonly string[];
  readonly left: readonly { readonly line: number; readonly item: string; readonly reason: string }[] }

interface Gain { readonly mean: number; readonly meanLikely: Interval; readonly cvar: number; readonly cvarLikely: Interval }

/** What a firm can do, as `linchpin plan --json` prints it. */
export interface FirmPlan {
  readonly heading: { readonly firm: string; readonly note: string; readonly profile: string; readonly budget: number; readonly asOf: string; readonly months: number;
    readonly run: { readonly seed: number; readonly unseen: number; readonly runs: number; readonly draws: number } };
  readonly verdict: { readonly recommended: boolean; readonly sentence: string; readonly spent: number; readonly tied: number };
  readonly actions: readonly { readonly timing: "now" | "prepare" | "watch"; readonly what: string; readonly adds: { readonly mean: number }; readonly signal: string;
    readonly place: { readonly item: string }; readonly cost: { readonly first: number; readonly running: number; readonly leadDays: number } }[];
  readonly indicators: readonly { readonly id: string; readonly what: string; readonly now: number; readonly counted: { readonly months: number; readonly threshold: number };
    readonly record: readonly { readonly item: string; readonly hits: Rate; readonly falseAlarms: Rate; readonly lead: number }[] }[];
  readonly ways: readonly { readonly way: string; readonly spent: number; readonly mean: number; readonly cvar: number; readonly gain: Gain }[];
  readonly charts: { readonly frontier: readonly { readonly weight: number; readonly spent: number; readonly mean: number; readonly cvar: number; readonly chosen: boolean }[];
    readonly tornado: readonly { readonly parameter: string; readonly low: number; readonly high: number }[] };
  readonly grounds: { readonly barred: readonly { readonly item: string; readonly source: string; readonly reasons: readonly string[] }[]; readonly lists: readonly string[]; readonly gap: number; readonly notes: readonly string[] };
}

interface Rate { readonly value: number; readonly interval: Interval }
