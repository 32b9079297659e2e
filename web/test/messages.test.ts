import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import en from "../src/messages/en.json";

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((e) => e.isDirectory() ? sources(`${folder}/${e.name}`) : e.name.endsWith(".ts") ? [`${folder}/${e.name}`] : []);
}

const files = sources("src").map((path) => ({ path, text: readFileSync(path, "utf8") }));

describe("the message bundle", () => {
  it("holds every text that the page asks for", () => {
    const asked = files.flatMap((f) => [...f.text.matchAll(/\bt\(\s*"([^"]+)"/g)].map((m) => m[1]!));
    expect(asked.filter((key) => !(key in en))).toEqual([]);
  });
  it("holds no text that nobody asks for", () => {
    const all = files.map((f) => f.text).join("\n");
    const starts = [...all.matchAll(/\bt(?:Or)?\(`([\w-]+\.)/g)].map((m) => m[1]!);
    const unused = Object.keys(en).filter((key) => !all.includes(`"${key}"`) && !starts.some((s) => key.startsWith(s)));
    expect(unused).toEqual([]);
  });
});

describe("the page's sources", () => {
  it("are short files", () => {
    expect(files.filter((f) => f.text.split("\n").length > 300).map((f) => f.path)).toEqual([]);
  });
  it("write no style into an attribute, which the security policy would refuse", () => {
    expect(files.filter((f) => /\sstyle=["$]/.test(f.text)).map((f) => f.path)).toEqual([]);
  });
});
