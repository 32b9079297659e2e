// Which lines a layer draws: the ties of one kind, treaties, or what was done in the year before.
import type { World } from "../api/case";

export interface Line {
  readonly from: string;
  readonly to: string;
  /** In the unit of the layer; decides the width. */
  readonly value: number;
  readonly layer: string;
  readonly directed: boolean;
}

export interface Layer {
  readonly id: string;
  readonly lines: readonly Line[];
  /** What the width stands for. */
  readonly measure: string;
  readonly unit: string;
}

const MOST = 36;

/** Kinds of tie that are no relation one would draw, only a setting. */
const NO_LINES = new Set(["distance", "alignment"]);

/** Acts and treaties first, then the kinds of tie, those with the most known ties first. */
export function layerIds(world: World): readonly string[] {
  const counts = new Map<string, number>();
  for (const t of world.ties) {
    if (!NO_LINES.has(t.kind) && t.from !== t.to && t.to !== "") counts.set(t.kind, (counts.get(t.kind) ?? 0) + 1);
  }
  return ["cooperative", "hostile", "treaty", ...[...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1))];
}

export function layer(world: World, id: string): Layer {
  switch (id) {
    case "cooperative":
    case "hostile": {
      const lines = world.activity.map((a) => ({ from: a.a, to: a.b, value: a[id], layer: id, directed: false }));
      return { id, lines: strongest(lines), measure: id, unit: "events" };
    }
    case "treaty": {
      const defence = world.treaties.map((t) => ({ from: t.a, to: t.b, value: t.clause === "defence" ? 2 : 1, layer: id, directed: false }));
      const one = new Map<string, Line>();
      for (const line of defence) {
        const key = [line.from, line.to].sort().join("|");
        if ((one.get(key)?.value ?? 0) < line.value) one.set(key, line);
      }
      return { id, lines: strongest([...one.values()].filter((l) => l.value > 1)), measure: "treaty", unit: "" };
    }
    default: {
      const ties = world.ties.filter((t) => t.kind === id && t.from !== t.to && t.to !== "");
      const measure = mostCommon(ties.map((t) => t.measure));
      const same = ties.filter((t) => t.measure === measure);
      const lines = same.map((t) => ({ from: t.from, to: t.to, value: Math.abs(t.central), layer: id, directed: true }));
      return { id, lines: strongest(lines), measure: same[0]?.label ?? "", unit: same[0]?.unit ?? "" };
    }
  }
}

function mostCommon(entries: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const e of entries) counts.set(e, (counts.get(e) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? "";
}

function strongest(lines: readonly Line[]): readonly Line[] {
  return lines.filter((l) => l.value > 0).sort((a, b) => b.value - a.value).slice(0, MOST);
}

/** The lines that touch an actor, or all. */
export function touching(lines: readonly Line[], actor: string | undefined): readonly Line[] {
  return actor ? lines.filter((l) => l.from === actor || l.to === actor) : lines;
}
