import { describe, expect, it } from "vitest";
import { layout, type Sankey } from "../src/charts/sankey";

const FLOWS: Sankey = {
  name: "", height: 200,
  columns: [[{ id: "a", label: "A", room: 30 }, { id: "b", label: "B", room: 10 }], [{ id: "c", label: "C" }], [{ id: "d", label: "D", room: 20 }]],
  links: [{ from: "a", to: "c", value: 15, says: "" }, { from: "b", to: "c", value: 5, says: "" }, { from: "c", to: "d", value: 20, says: "" }],
};

describe("ribbons", () => {
  const { nodes, ribbons } = layout(FLOWS, 300, 60);
  it("are as high as their values on one scale", () => {
    const [a, b, d] = ribbons.map((r) => r.high) as [number, number, number];
    expect(a / b).toBeCloseTo(3);
    expect(a + b).toBeCloseTo(d);
  });
  it("lie beside one another at a node and stay inside the drawing", () => {
    expect(ribbons[0]!.to[1] + ribbons[0]!.high).toBeCloseTo(ribbons[1]!.to[1]);
    for (const n of nodes) {
      expect(n.y).toBeGreaterThanOrEqual(0);
      expect(n.y + n.high).toBeLessThanOrEqual(218.001);
    }
  });
  it("keep their rows and their scale where less flows", () => {
    const less = layout({ ...FLOWS, links: FLOWS.links.map((l) => ({ ...l, value: l.value / 3 })) }, 300, 60);
    expect(less.nodes.map((n) => Math.round(n.middle))).toEqual(nodes.map((n) => Math.round(n.middle)));
    expect(less.ribbons[0]!.high).toBeCloseTo(ribbons[0]!.high / 3);
  });
});
