import { describe, expect, it } from "vitest";
import { around, linear, ticks } from "../src/charts/scale";
import { csv } from "../src/charts/table";
import { placeNames, spread } from "../src/map/labels";

describe("a scale", () => {
  it("maps ends to ends", () => {
    const scale = linear([0, 1], [10, 110]);
    expect(scale(0)).toBe(10);
    expect(scale(0.5)).toBe(60);
  });
  it("has round ticks inside its domain", () => {
    expect(ticks(-0.32, 0.41, 4)).toEqual([-0.2, 0, 0.2, 0.4]);
  });
  it("always holds zero", () => {
    const [low, high] = around([0.2, 0.4]);
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(0.4);
  });
});

describe("a table as a file", () => {
  it("quotes what needs quotes, and disarms formulas", () => {
    const text = csv({ columns: [{ title: "a" }, { title: "b" }], rows: [["x,\"y\"", 0.5], ["=1+1", null]] });
    expect(text).toBe("a,b\r\n\"x,\"\"y\"\"\",0.5\r\n'=1+1,\r\n");
  });
});

describe("points on the map", () => {
  it("that coincide are pushed apart", () => {
    const [a, b] = spread([{ id: "a", name: "A", x: 5, y: 5, rank: 1 }, { id: "b", name: "B", x: 5, y: 5, rank: 1 }], 10);
    expect(Math.hypot(a!.x - b!.x, a!.y - b!.y)).toBeGreaterThan(9);
  });
  it("keep their names apart, the more important one first", () => {
    const crowd = Array.from({ length: 12 }, (_, i) => ({ id: String(i), name: "A long name of a place", x: 100 + i, y: 50, rank: i }));
    const placed = placeNames(crowd, 4, { width: 400, height: 100, letter: 6 });
    expect(placed[11]!.label).toBeDefined();
    expect(placed.filter((p) => p.label).length).toBeLessThan(12);
  });
});
