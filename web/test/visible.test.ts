import { describe, expect, it } from "vitest";
import { pieces, visible } from "../src/views/evidence/visible";

describe("a text of others", () => {
  it("shows what nobody would see, and what would turn it round, by its number", () => {
    expect(visible("report\u202Efdp.exe")).toBe("report⟨202E⟩fdp.exe");
    expect(visible("pay\u200Bload\u0000")).toBe("pay⟨200B⟩load⟨0000⟩");
    expect(visible("Türkiye 中国\n– fine")).toBe("Türkiye 中国\n– fine");
  });
});

describe("pieces of a text", () => {
  it("put the whole text together again, whatever marks overlap", () => {
    const text = "One sentence. Another one. A third.";
    const found = pieces(text, [{ start: 0, end: 13, look: "event" }, { start: 4, end: 26, look: "dispute" }, { start: 30, end: 99, look: "dropped" }]);
    expect(found.map((p) => p.text).join("")).toBe(text);
    expect(found.map((p) => p.looks)).toEqual([["event"], ["event", "dispute"], ["dispute"], [], ["dropped"]]);
  });
});
