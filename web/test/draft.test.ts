import { describe, expect, it } from "vitest";
import { added, asPolicy, type Bargain, BLANK, type Deed, idOf, monthsOf, packed, type Pull, removed, replaced, unpacked } from "../src/views/whatif/draft";

const pull: Pull = { kind: "pull", lever: "sanctions-trade", by: ["USA", "KOR"], on: ["PRK"], first: 2, last: 18, intensity: 0.5 };
const deed: Deed = { kind: "event", act: "AID", mode: "", by: ["KOR"], on: ["PRK"], months: [4, 8] };
const bargain: Bargain = { kind: "when", bound: "at_most", count: 0, of: "missile-launches", over: 3, then: [deed], else: [pull] };

describe("a composed policy", () => {
  it("has the form of an entry of policies.yaml", () => {
    expect(asPolicy({ title: "Talks for a pause", steps: [bargain] })).toEqual({
      id: "my-talks-for-a-pause", title: "Talks for a pause", says: "Talks for a pause",
      interventions: [{ when: {
        rule: { at_most: { count: 0, of: "missile-launches" } }, over_months: 3,
        then: [{ event: { act: "AID", sources: ["KOR"], targets: ["PRK"], months: [4, 8] } }],
        else: [{ pull: { lever: "sanctions-trade", by: ["USA", "KOR"], on: ["PRK"], months: [2, 18], intensity: 0.5 } }],
      } }],
    });
  });
  it("leaves out what the lever says itself", () => {
    const policy = asPolicy({ title: "x", steps: [{ ...pull, by: [], on: [], intensity: 1 }] });
    expect(policy["interventions"]).toEqual([{ pull: { lever: "sanctions-trade", months: [2, 18] } }]);
  });
  it("goes into the address and comes back the same", () => {
    const draft = { title: "A & B?", steps: [pull, bargain] };
    expect(unpacked(packed(draft))).toEqual(draft);
  });
  it("that was mangled in the address is blank, not an error", () => {
    expect(unpacked("{broken")).toEqual(BLANK);
    expect(unpacked("{\"title\":3}")).toEqual(BLANK);
  });
  it("gets an id of its own, whatever its title", () => {
    expect(idOf("Öl & Gas <script>")).toBe("my-o-l-gas-script");
    expect(idOf("")).toBe("my-mix");
  });
});

describe("composing", () => {
  it("adds, changes and takes away a step on one side of a bargain", () => {
    let draft = added(BLANK, { ...bargain, then: [], else: [] });
    draft = added(draft, pull, { at: 0, side: "else" });
    draft = replaced(draft, { at: 0, side: "else", inner: 0 }, { intensity: 1 });
    expect((draft.steps[0] as Bargain).else).toEqual([{ ...pull, intensity: 1 }]);
    draft = removed(draft, { at: 0, side: "else", inner: 0 });
    expect((draft.steps[0] as Bargain).else).toEqual([]);
  });
  it("refuses a bargain inside a bargain", () => {
    const draft = added(added(BLANK, bargain), bargain, { at: 0, side: "then" });
    expect((draft.steps[0] as Bargain).then).toEqual([deed]);
  });
  it("reads months as people write them", () => {
    expect(monthsOf("9, 1 and 5; 99", 18)).toEqual([1, 5, 9]);
  });
});
