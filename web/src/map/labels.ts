// Where the points and their names go, so that neither covers another.

export interface Place { readonly id: string; readonly name: string; readonly x: number; readonly y: number; readonly rank: number }
export interface Placed extends Place {
  readonly label?: { readonly x: number; readonly y: number; readonly anchor: "start" | "middle" | "end"; readonly text: string };
  /** Beyond the edge of the sheet: lines lead there, but neither point nor name is drawn. */
  readonly off?: boolean;
}

type Spot = Omit<NonNullable<Placed["label"]>, "text">;

interface Box { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }

const LINE = 12;

/** Pushes points apart that lie closer than `gap`; the one that matters more moves less. */
export function spread(places: readonly Place[], gap: number): readonly Place[] {
  const at = places.map((p) => ({ ...p }));
  for (let round = 0; round < 24; round++) {
    for (let i = 0; i < at.length; i++) {
      for (let j = i + 1; j < at.length; j++) {
        const a = at[i]!, b = at[j]!;
        let dx = b.x - a.x, dy = b.y - a.y;
        let far = Math.hypot(dx, dy);
        if (far >= gap) continue;
        if (far < 0.01) { dx = 1; dy = 0.3; far = 1; }
        const push = (gap - far) / 2;
        const share = b.rank / (a.rank + b.rank || 1);
        (a as { x: number }).x -= (dx / far) * push * 2 * share;
        (a as { y: number }).y -= (dy / far) * push * 2 * share;
        (b as { x: number }).x += (dx / far) * push * 2 * (1 - share);
        (b as { y: number }).y += (dy / far) * push * 2 * (1 - share);
      }
    }
  }
  return at;
}

/** Names beside points, the most important first; where a name has no room its code may have, else it is left out. */
export function placeNames(places: readonly Place[], radius: number, sheet: { readonly width: number; readonly height: number; readonly letter: number }): readonly Placed[] {
  const taken: Box[] = places.filter((p) => p.rank > 1).map((p) => ({ x0: p.x - radius, y0: p.y - radius, x1: p.x + radius, y1: p.y + radius }));
  const found = new Map<string, Placed["label"]>();
  for (const p of [...places].sort((a, b) => b.rank - a.rank)) {
    for (const [text, spot] of [p.name, p.id].flatMap((text) => around(p, radius + 4).map((spot) => [text, spot] as const))) {
      const box = boxOf(text, spot, sheet.letter);
      const inside = box.x0 > 2 && box.y0 > 2 && box.x1 < sheet.width - 2 && box.y1 < sheet.height - 2;
      if (inside && !taken.some((b) => b.x0 < box.x1 && b.x1 > box.x0 && b.y0 < box.y1 && b.y1 > box.y0)) {
        taken.push(box);
        found.set(p.id, { ...spot, text });
        break;
      }
    }
  }
  return places.map((p) => {
    const label = found.get(p.id);
    return label ? { ...p, label } : p;
  });
}

function around(p: Place, r: number): readonly Spot[] {
  return [
    { x: p.x + r, y: p.y + 4, anchor: "start" }, { x: p.x - r, y: p.y + 4, anchor: "end" },
    { x: p.x, y: p.y - r - 1, anchor: "middle" }, { x: p.x, y: p.y + r + 9, anchor: "middle" },
    { x: p.x + r - 3, y: p.y - r + 2, anchor: "start" }, { x: p.x + r - 3, y: p.y + r + 7, anchor: "start" },
    { x: p.x - r + 3, y: p.y - r + 2, anchor: "end" }, { x: p.x - r + 3, y: p.y + r + 7, anchor: "end" },
  ];
}

function boxOf(name: string, label: Spot, letter: number): Box {
  const w = name.length * letter;
  const x0 = label.anchor === "start" ? label.x : label.anchor === "end" ? label.x - w : label.x - w / 2;
  return { x0, y0: label.y - LINE + 1, x1: x0 + w, y1: label.y + 3 };
}
