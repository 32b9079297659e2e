// Every word of the page comes from a bundle. Another language is another bundle with the same keys.
import en from "./en.json";

type Bundle = Readonly<Record<string, string>>;
const bundle: Bundle = en;

/** The text under a key, with {names} filled in. A missing key shows itself rather than nothing. */
export function t(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  const text = bundle[key];
  if (text === undefined) return `⟨${key}⟩`;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}

/** The text if there is one, else what is given: for words that come from the case and may be new. */
export function tOr(key: string, otherwise: string): string {
  return bundle[key] ?? otherwise;
}
