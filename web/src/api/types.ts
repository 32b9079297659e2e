// The shapes the server sends, by the names it gives them. Probabilities are fractions, 0 to 1.

export interface Interval { readonly low: number; readonly high: number }

export interface Probability {
  readonly value: number;
  readonly monteCarlo: Interval;
  readonly total: Interval;
  readonly runs: number;
}

export interface Frequency {
  readonly since: string;
  readonly frequency: number;
  readonly interval: Interval;
  readonly independent: number;
  readonly windows: number;
}

export interface Driver { readonly name: string; readonly share: number; readonly sign: number }

export interface Chance {
  readonly title: { readonly id: string; readonly title: string; readonly says: string; readonly documents: readonly string[] };
  readonly headline: { readonly value: number; readonly total: Interval; readonly words: string; readonly weight: number };
  readonly model: Probability;
  readonly frequencies: readonly Frequency[];
  readonly rule: string;
  readonly byMonth: readonly number[];
  readonly drivers: readonly Driver[];
}

export interface FanPoint {
  readonly mean: number; readonly p05: number; readonly p25: number; readonly p50: number; readonly p75: number; readonly p95: number;
}

export interface Fan {
  readonly counter: string; readonly what: string; readonly over: number;
  readonly observed: readonly number[]; readonly simulated: readonly FanPoint[];
}

export interface StanceMonth { readonly with: number; readonly neither: number; readonly against: number }

export interface Leaning {
  readonly id: string; readonly title: string; readonly over: number; readonly now: number;
  readonly past: StanceMonth; readonly states: readonly string[]; readonly byMonth: readonly StanceMonth[];
}

export interface Effect {
  readonly value: number; readonly monteCarlo: Interval; readonly total: Interval;
  readonly detectable: number; readonly distinguishable: boolean; readonly identical: boolean;
  readonly costliest: { readonly name: string; readonly share: number };
}

export interface ClassEffect {
  readonly classId: string; readonly classTitle: string;
  readonly effect: Effect; readonly response: Effect; readonly with: Probability;
}

export interface PolicyOutcome {
  readonly id: string; readonly title: string; readonly says: string;
  readonly kinds: readonly string[]; readonly steps: readonly string[]; readonly effects: readonly ClassEffect[];
}

export interface Thesis {
  readonly id: string; readonly claim: string; readonly verdict: string; readonly why: string; readonly test: string;
  readonly documents: { readonly supporters: readonly string[]; readonly opponents: readonly string[]; readonly rows: readonly string[]; readonly ablation?: string };
  readonly result: null | {
    readonly estimate: number; readonly interval: Interval; readonly unit: string; readonly n: number; readonly data: string;
  };
}

export interface Term {
  readonly part: string; readonly name: string; readonly plain: string; readonly identified: boolean;
  readonly estimate: number; readonly error: number; readonly prior: { readonly mean: number; readonly sd: number };
}

export interface Parameter {
  readonly id: string; readonly value: number; readonly low: number; readonly high: number; readonly shape: string; readonly unit: string;
  readonly origin: { readonly kind: string; readonly source: string; readonly formula: string };
}

export interface Source {
  readonly id: string; readonly title: string; readonly publisher: string; readonly family: string; readonly url: string;
  readonly licence: string; readonly grade: string | { readonly source: string; readonly information: number };
}

export interface DependencePoint { readonly period: string; readonly low: number; readonly central: number; readonly high: number; readonly source: string }

export interface DependenceSeries {
  readonly from: string; readonly to: string; readonly label: string; readonly definition: string; readonly unit: string;
  readonly points: readonly DependencePoint[];
}

export interface Findings {
  readonly heading: {
    readonly caseId: string; readonly title: string; readonly question: string; readonly historyEnds: string; readonly horizonEnds: string;
    readonly horizonMonths: number; readonly run: { readonly runs: number; readonly draws: number; readonly seed: number; readonly version: string };
  };
  readonly outlook: {
    readonly classes: readonly Chance[]; readonly ladder: readonly Chance[]; readonly outcomes: readonly Chance[];
    readonly fans: readonly Fan[]; readonly leanings: readonly Leaning[];
    readonly partition: readonly { readonly id: string; readonly title: string; readonly probability: Probability }[];
    readonly simulation: { readonly branching: readonly number[]; readonly eventsPerMonth: number; readonly observedPerMonth: number; readonly exploded: number };
  };
  readonly policies: readonly PolicyOutcome[];
  readonly standing: { readonly dependence: readonly DependenceSeries[] };
  readonly theses: readonly Thesis[];
  readonly grounds: {
    readonly terms: readonly Term[]; readonly parameters: readonly Parameter[]; readonly sources: readonly Source[];
    readonly unknown: readonly string[];
    readonly record: readonly { readonly origin: string; readonly events: number; readonly ahead: Interval & { readonly difference: number };
      readonly scores: Readonly<Record<string, number>> }[];
  };
}

export interface Regret {
  readonly policy: string; readonly title: string; readonly worst: number; readonly worstOverStructures: number; readonly inStructure: string;
  readonly cells: readonly { readonly classId: string; readonly best: string; readonly effect: number; readonly total: Interval }[];
}

export interface Sign {
  readonly counter: string; readonly least: number; readonly here: number; readonly there: number; readonly ratio: number; readonly interval: Interval;
}

export interface Signposts {
  readonly id: string; readonly title: string; readonly months: number; readonly partOfRule: readonly string[]; readonly signposts: readonly Sign[];
}

export interface Comparison {
  readonly comparison: {
    readonly avoid: readonly string[]; readonly policies: readonly PolicyOutcome[]; readonly regrets: readonly Regret[];
    readonly signposts: readonly Signposts[]; readonly worlds: readonly Signposts[]; readonly without: readonly unknown[];
    readonly pairings: readonly { readonly classId: string; readonly policy: string; readonly reduction: number }[];
  };
  readonly explanations?: readonly unknown[];
}

export interface Measured { readonly value: number; readonly interval: Interval }

export interface Pivot {
  readonly outcome: string; readonly answer: string; readonly counted: readonly string[];
  readonly shares: { readonly chance: number; readonly parameters: number; readonly stances: number };
  readonly stances: readonly { readonly name: string; readonly actors: readonly string[]; readonly cooperative: number; readonly hostile: number; readonly events: number }[];
  readonly byRanges: Readonly<Record<string, {
    readonly mean: number; readonly variance: Measured;
    readonly factors: readonly { readonly first: Measured; readonly total: Measured; readonly share: Measured; readonly slope: Measured }[];
  }>>;
}
