import { describe, expect, it } from "vitest";
import type { EventRow } from "../src/api/case";
import { actsOf, counted } from "../src/api/recorded";

const event = (date: string, act: string, mode: string, valence: string) => ({ id: date, date, act, mode, valence }) as EventRow;

describe("what was recorded", () => {
  const events = [event("2021-02-10", "AID", "", "cooperative"), event("2020-12-01", "ASSAULT", "firearms", "hostile"), event("2021-02-01", "ASSAULT", "abduct", "hostile")];
  it("is counted by month, months without events being zero", () => {
    const found = counted(events);
    expect(found.months).toEqual(["2020-12", "2021-01", "2021-02"]);
    expect(found.hostile).toEqual([1, 0, 1]);
    expect(found.cooperative).toEqual([0, 0, 1]);
  });
  it("says which acts occur, and how", () => {
    expect(actsOf(events)).toEqual([{ id: "AID", modes: [] }, { id: "ASSAULT", modes: ["abduct", "firearms"] }]);
  });
  it("is nothing where there are no events", () => {
    expect(counted([]).months).toEqual([]);
  });
});
