// Ribbons between columns of nodes, drawn by the house: one chart library less, and a layout that two drawings can share.
import { html, nothing, svg, type TemplateResult } from "lit";

export interface SankeyNode {
  readonly id: string; readonly label: string; readonly look?: string;
  /** The largest value that the node has in any drawing of the set, so that rows and scale stay where they are. */
  readonly room?: number;
}

export interface SankeyLink { readonly from: string; readonly to: string; readonly value: number; readonly look?: string; readonly says: string }

export interface Sankey { readonly name: string; readonly columns: readonly (readonly SankeyNode[])[]; readonly links: readonly SankeyLink[]; readonly height: number }

export interface Placed { readonly node: SankeyNode; readonly column: number; readonly x: number; readonly y: number; readonly high: number; readonly middle: number }

export interface Ribbon { readonly link: SankeyLink; readonly from: readonly [number, number]; readonly to: readonly [number, number]; readonly high: number }

const BAR = 8;
/** Room that a row has besides its ribbon, so that its words fit. */
const AIR = 15;
const TOP = 18;

export function layout(s: Sankey, width: number, edge: number): { readonly nodes: readonly Placed[]; readonly ribbons: readonly Ribbon[] } {
  const flow = (id: string, end: "from" | "to") => s.links.reduce((sum, l) => sum + (l[end] === id ? l.value : 0), 0);
  const room = (n: SankeyNode) => Math.max(n.room ?? 0, flow(n.id, "from"), flow(n.id, "to"));
  const scales = s.columns.map((c) => (s.height - AIR * c.length) / Math.max(1e-300, c.reduce((sum, n) => sum + room(n), 0)));
  const scale = Math.max(0, Math.min(...scales));
  const nodes: Placed[] = [];
  s.columns.forEach((column, at) => {
    const x = edge + (at / Math.max(1, s.columns.length - 1)) * (width - 2 * edge - BAR);
    let y = TOP + (s.height - column.reduce((sum, n) => sum + room(n) * scale + AIR, 0)) / 2;
    for (const node of column) {
      const pitch = room(node) * scale + AIR;
      const high = Math.max(flow(node.id, "from"), flow(node.id, "to")) * scale;
      nodes.push({ node, column: at, x, y: y + (pitch - high) / 2, high, middle: y + pitch / 2 });
      y += pitch;
    }
  });
  const used = new Map<string, number>();
  const place = (id: string, end: "from" | "to", high: number): readonly [number, number] => {
    const n = nodes.find((p) => p.node.id === id)!;
    const key = `${end} ${id}`;
    const begun = used.get(key) ?? n.middle - (flow(id, end) * scale) / 2;
    used.set(key, begun + high);
    return [end === "from" ? n.x + BAR : n.x, begun];
  };
  const order = new Map(nodes.map((p, i) => [p.node.id, i]));
  const by = (a: SankeyLink, b: SankeyLink) => order.get(a.from)! - order.get(b.from)! || order.get(a.to)! - order.get(b.to)!;
  const ribbons = s.links.filter((l) => l.value > 0).sort(by).map((link) => {
    const high = link.value * scale;
    return { link, from: place(link.from, "from", high), to: place(link.to, "to", high), high };
  });
  return { nodes, ribbons };
}

export function sankey(s: Sankey): TemplateResult {
  const phone = innerWidth < 700;
  const width = phone ? 350 : 470, edge = phone ? 108 : 130;
  const { nodes, ribbons } = layout(s, width, edge);
  const last = s.columns.length - 1;
  return html`<svg class="sankey" viewBox="0 0 ${width} ${s.height + TOP}" role="img" aria-label=${s.name}>
    ${ribbons.map((r) => svg`<path class="ribbon ${r.link.look ?? ""}" d=${path(r)}><title>${r.link.says}</title></path>`)}
    ${nodes.map((p) => svg`<rect class="knot ${p.node.look ?? ""}" x=${p.x} y=${p.y} width=${BAR} height=${Math.max(p.high, 0.7)}/>
      <text x=${p.column === 0 ? p.x - 5 : p.column === last ? p.x + BAR + 5 : p.x + BAR / 2} y=${p.column > 0 && p.column < last ? 11 : p.middle + 4}
        text-anchor=${p.column === 0 ? "end" : p.column === last ? "start" : "middle"}>${p.node.label || nothing}</text>`)}
  </svg>`;
}

function path({ from: [x, y], to: [u, v], high }: Ribbon): string {
  const half = (x + u) / 2;
  const n = (value: number) => value.toFixed(1);
  return `M${n(x)} ${n(y)}C${n(half)} ${n(y)} ${n(half)} ${n(v)} ${n(u)} ${n(v)}v${n(high)}C${n(half)} ${n(v + high)} ${n(half)} ${n(y + high)} ${n(x)} ${n(y + high)}Z`;
}
