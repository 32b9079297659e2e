import { describe, expect, it } from "vitest";
import { change, format, list, parse, toggled, turnTo } from "../src/app/address";

describe("the address", () => {
  it("holds the view and what it shows, and reads back the same", () => {
    const address = parse("#/picture?date=2024-09-30&layers=trade,arms");
    expect(address).toEqual({ view: "picture", params: { date: "2024-09-30", layers: "trade,arms" } });
    expect(parse(format(address))).toEqual(address);
  });
  it("writes one state in one way, whatever the order", () => {
    expect(format(parse("#/outlook?b=2&a=1"))).toBe(format(parse("#/outlook?a=1&b=2")));
  });
  it("carries characters that an address cannot hold bare", () => {
    const address = { view: "theses", params: { q: "A & B = 50 %? #1" } } as const;
    expect(parse(format(address))).toEqual(address);
  });
  it("falls back to the picture where the view is unknown", () => {
    expect(parse("#/<script>")).toEqual({ view: "picture", params: {} });
    expect(parse("")).toEqual({ view: "picture", params: {} });
  });
  it("drops a parameter that is set to nothing", () => {
    expect(format(change(parse("#/picture?date=2024-09-30"), { date: undefined }))).toBe("#/picture");
  });
  it("keeps the run, and only the run, when the view changes", () => {
    expect(turnTo(parse("#/picture?run=r1&date=2020-01-31"), "outlook")).toEqual({ view: "outlook", params: { run: "r1" } });
  });
});

describe("a list in the address", () => {
  it("takes the view's own list where it is not there, and can be empty", () => {
    expect(list(undefined, ["a"])).toEqual(["a"]);
    expect(list("none", ["a"])).toEqual([]);
  });
  it("gains and loses an entry", () => {
    expect(toggled(["a"], "b")).toBe("a,b");
    expect(toggled(["a"], "a")).toBe("none");
  });
});
