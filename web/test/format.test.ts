import { describe, expect, it } from "vitest";
import { day, figure, monthEnd, monthsBetween, percent, percentRange, points, signed } from "../src/messages/format";

describe("a probability", () => {
  it("is whole percent, and never quite 0 or 100", () => {
    expect(percent(0.488973)).toBe("49\u202f%");
    expect(percent(0)).toBe("<1\u202f%");
    expect(percent(1)).toBe(">99\u202f%");
  });
  it("that is unknown says so", () => {
    expect(percent(null)).toBe("cannot be told");
    expect(percent(Number.NaN)).toBe("cannot be told");
  });
  it("has an interval with one sign", () => {
    expect(percentRange({ low: 0.206, high: 0.774 })).toBe("21–77\u202f%");
    expect(percentRange({ low: 0.0006, high: 0.74 })).toBe("<1–74\u202f%");
  });
});

describe("a difference", () => {
  it("always has its sign, with a true minus", () => {
    expect(points(-0.018)).toBe("−1.8\u202fpts");
    expect(points(0.016)).toBe("+1.6\u202fpts");
  });
  it("that rounds to nothing has none", () => {
    expect(signed(-0.0004, 2)).toBe("0.00");
  });
});

describe("a figure", () => {
  it("has three significant digits and thousands apart", () => {
    expect(figure(1.24267)).toBe("1.24");
    expect(figure(1000000)).toBe("1\u202f000\u202f000");
    expect(figure(-0.25)).toBe("−0.25");
  });
});

describe("a date", () => {
  it("reads as people write it", () => {
    expect(day("2025-08-31")).toBe("31 Aug 2025");
    expect(day("2025-08")).toBe("Aug 2025");
  });
  it("moves by whole months to their last day", () => {
    expect(monthEnd("1984-01-01", 0)).toBe("1984-01-31");
    expect(monthEnd("1984-01-01", 1)).toBe("1984-02-29");
    expect(monthsBetween("1984-01-01", "2025-08-31")).toBe(499);
  });
});
