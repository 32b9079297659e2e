// Lines between points, the same on the map and in the network.
import { svg, type SVGTemplateResult } from "lit";
import { go } from "../app/store";
import type { Layer, Line } from "./layers";
import type { Place, Placed } from "./labels";

/** Layers are told apart by colour, by dashes, and by their name in the legend. */
const DASHES = ["", "7 3", "2 3", "10 3 2 3", "5 2 1 2 1 2", "1 3", "12 4"];

export function styleOf(id: string, all: readonly string[]): { readonly tone: string; readonly dash: string } {
  if (id === "cooperative") return { tone: "coop", dash: "" };
  if (id === "hostile") return { tone: "host", dash: "6 3" };
  if (id === "treaty") return { tone: "treaty", dash: "" };
  const index = Math.max(0, all.filter((l) => !["cooperative", "hostile", "treaty"].includes(l)).indexOf(id));
  return { tone: `k${index % 6}`, dash: DASHES[index % DASHES.length]! };
}

export function drawLines(layer: Layer, lines: readonly Line[], at: ReadonlyMap<string, Placed>, all: readonly string[], picked: string | undefined, middle?: Point): readonly SVGTemplateResult[] {
  const most = Math.max(...layer.lines.map((l) => l.value), 1e-9);
  const style = styleOf(layer.id, all);
  const found: SVGTemplateResult[] = [];
  for (const line of lines) {
    const a = at.get(line.from), b = at.get(line.to);
    if (!a || !b || (a.off && b.off)) continue;
    const weight = Math.sqrt(line.value / most);
    const pair = [line.from, line.to].sort().join("-");
    const width = (0.7 + 4.3 * weight).toFixed(2);
    found.push(svg`<path class="tie ${style.tone} ${picked === pair ? "picked" : ""}" d=${middle ? inward(a, b, middle, bend(layer.id, all)) : arc(a, b, bend(layer.id, all))} stroke-width=${width}
      stroke-dasharray=${style.dash || "none"} stroke-opacity=${(0.35 + 0.55 * weight).toFixed(2)}
      @click=${() => go({ pair })}><title>${a.name} – ${b.name}</title></path>`);
  }
  return found;
}

/** Layers over one pair are bent a little differently, so that each is seen. */
function bend(id: string, all: readonly string[]): number {
  return 0.16 + 0.05 * (all.indexOf(id) % 4);
}

interface Point { readonly x: number; readonly y: number }

/** In the network, lines bend to the middle and keep clear of the names around it. */
function inward(a: Point, b: Point, middle: Point, much: number): string {
  const x = (a.x + b.x) / 2, y = (a.y + b.y) / 2;
  const pull = 0.25 + much;
  return `M${a.x.toFixed(1)} ${a.y.toFixed(1)}Q${(x + (middle.x - x) * pull).toFixed(1)} ${(y + (middle.y - y) * pull).toFixed(1)} ${b.x.toFixed(1)} ${b.y.toFixed(1)}`;
}

function arc(a: Place, b: Place, much: number): string {
  const [from, to] = a.x <= b.x ? [a, b] : [b, a];
  const dx = to.x - from.x, dy = to.y - from.y;
  const x = (from.x + to.x) / 2 + dy * much, y = (from.y + to.y) / 2 - dx * much;
  return `M${from.x.toFixed(1)} ${from.y.toFixed(1)}Q${x.toFixed(1)} ${y.toFixed(1)} ${to.x.toFixed(1)} ${to.y.toFixed(1)}`;
}
