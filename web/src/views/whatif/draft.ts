// A policy as it is being composed, and as the case's own file would say it. Pure: what the composer does stands here.

export interface Pull {
  readonly kind: "pull"; readonly lever: string; readonly by: readonly string[]; readonly on: readonly string[];
  readonly first: number; readonly last: number; readonly intensity: number;
}

export interface Deed {
  readonly kind: "event"; readonly act: string; readonly mode: string; readonly by: readonly string[]; readonly on: readonly string[]; readonly months: readonly number[];
}

export type Step = Pull | Deed;

/** While the rule holds over so many months, the one side; else the other, which may be a snap-back. */
export interface Bargain {
  readonly kind: "when"; readonly bound: "at_most" | "at_least"; readonly count: number; readonly of: string; readonly over: number;
  readonly then: readonly Step[]; readonly else: readonly Step[];
}

export interface Draft { readonly title: string; readonly steps: readonly (Step | Bargain)[] }

export const BLANK: Draft = { title: "", steps: [] };

/** Where a step stands: a place in the policy, or a place on one side of a bargain there. */
export interface Place { readonly at: number; readonly side?: "then" | "else"; readonly inner?: number }

export function added(draft: Draft, step: Step | Bargain, place?: Omit<Place, "inner">): Draft {
  if (!place?.side) return { ...draft, steps: [...draft.steps, step] };
  const side = place.side;
  return edited(draft, place.at, (b) => (b.kind === "when" && step.kind !== "when" ? { ...b, [side]: [...b[side], step] } : b));
}

export function replaced(draft: Draft, place: Place, change: Partial<Pull> | Partial<Deed> | Partial<Bargain>): Draft {
  return edited(draft, place.at, (s) => {
    if (place.side && place.inner !== undefined && s.kind === "when") {
      return { ...s, [place.side]: s[place.side].map((x, i) => (i === place.inner ? ({ ...x, ...change } as Step) : x)) };
    }
    return { ...s, ...change } as Step | Bargain;
  });
}

export function removed(draft: Draft, place: Place): Draft {
  if (place.side && place.inner !== undefined) {
    const side = place.side;
    return edited(draft, place.at, (s) => (s.kind === "when" ? { ...s, [side]: s[side].filter((_, i) => i !== place.inner) } : s));
  }
  return { ...draft, steps: draft.steps.filter((_, i) => i !== place.at) };
}

function edited(draft: Draft, at: number, edit: (s: Step | Bargain) => Step | Bargain): Draft {
  return { ...draft, steps: draft.steps.map((s, i) => (i === at ? edit(s) : s)) };
}

/** An id that the server takes: letters, digits and hyphens, never that of a policy of the case. */
export function idOf(title: string): string {
  const plain = title.toLowerCase().normalize("NFD").replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 40);
  return `my-${plain || "mix"}`;
}

/** The policy in the form of an entry of policies.yaml. */
export function asPolicy(draft: Draft): Record<string, unknown> {
  return { id: idOf(draft.title), title: draft.title || "My mix", says: draft.title || "My mix", interventions: draft.steps.map(asIntervention) };
}

function asIntervention(s: Step | Bargain): Record<string, unknown> {
  switch (s.kind) {
    case "pull": {
      const pull: Record<string, unknown> = { lever: s.lever, months: [s.first, s.last] };
      if (s.by.length > 0) pull["by"] = s.by;
      if (s.on.length > 0) pull["on"] = s.on;
      if (s.intensity !== 1) pull["intensity"] = s.intensity;
      return { pull };
    }
    case "event": {
      const event: Record<string, unknown> = { act: s.act, sources: s.by, targets: s.on, months: s.months };
      if (s.mode) event["mode"] = s.mode;
      return { event };
    }
    case "when": {
      const when: Record<string, unknown> = { rule: { [s.bound]: { count: s.count, of: s.of } }, over_months: s.over };
      if (s.then.length > 0) when["then"] = s.then.map(asIntervention);
      if (s.else.length > 0) when["else"] = s.else.map(asIntervention);
      return { when };
    }
  }
}

/** For the address: short, and read back by {@link unpacked}. */
export function packed(draft: Draft): string {
  return draft.steps.length === 0 && draft.title === "" ? "" : JSON.stringify(draft);
}

export function unpacked(text: string | undefined): Draft {
  if (!text) return BLANK;
  try {
    const found = JSON.parse(text) as Partial<Draft>;
    if (typeof found.title !== "string" || !Array.isArray(found.steps)) return BLANK;
    return { title: found.title, steps: found.steps.filter((s) => s && ["pull", "event", "when"].includes((s as Step | Bargain).kind)) };
  } catch {
    return BLANK;
  }
}

/** "1, 5, 9" as months inside the horizon, each once, in order. */
export function monthsOf(text: string, horizon: number): readonly number[] {
  const found = text.split(/[^\d]+/).filter(Boolean).map(Number).filter((m) => m >= 1 && m <= horizon);
  return [...new Set(found)].sort((a, b) => a - b);
}
