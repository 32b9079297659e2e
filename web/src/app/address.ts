// What a view shows stands in the address, after the hash: #/outlook?fan=clashes. So a link reopens what its sender saw.

export const VIEWS = ["picture", "evidence", "outlook", "what-if", "trade", "exposure", "theses", "ledger", "method"] as const;
export type View = (typeof VIEWS)[number];

export interface Address {
  readonly view: View;
  /** Only what differs from the view's own defaults. */
  readonly params: Readonly<Record<string, string>>;
}

/** Kept when the view changes: they belong to the page as a whole. */
const SHARED = ["run"];

export function parse(hash: string): Address {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?", 2);
  const view = VIEWS.find((v) => v === path) ?? "picture";
  const params: Record<string, string> = {};
  for (const [key, value] of new URLSearchParams(query)) {
    if (value !== "") params[key] = value;
  }
  return { view, params };
}

/** Keys in alphabetical order, so that one state has one address. */
export function format({ view, params }: Address): string {
  const query = Object.keys(params)
    .sort()
    .filter((key) => params[key] !== "")
    .map((key) => `${encodeURIComponent(key)}=${legible(params[key]!)}`)
    .join("&");
  return `#/${view}${query ? `?${query}` : ""}`;
}

/** The address with some parameters changed; an empty value or undefined takes one away. */
export function change(from: Address, edits: Readonly<Record<string, string | undefined>>): Address {
  const params: Record<string, string> = { ...from.params };
  for (const [key, value] of Object.entries(edits)) {
    if (value === undefined || value === "") delete params[key];
    else params[key] = value;
  }
  return { view: from.view, params };
}

export function turnTo(from: Address, view: View): Address {
  const params: Record<string, string> = {};
  for (const key of SHARED) {
    const value = from.params[key];
    if (value !== undefined) params[key] = value;
  }
  return { view, params };
}

export function list(value: string | undefined, otherwise: readonly string[]): readonly string[] {
  if (value === undefined) return otherwise;
  return value === "none" ? [] : value.split(",");
}

/** The list with one entry more or less; "none" is how an empty list is written. */
export function toggled(entries: readonly string[], entry: string): string {
  const next = entries.includes(entry) ? entries.filter((e) => e !== entry) : [...entries, entry];
  return next.length === 0 ? "none" : next.join(",");
}

/** Commas, colons and slashes may stand in a query and are easier to read so. */
function legible(value: string): string {
  return encodeURIComponent(value).replace(/%2C/g, ",").replace(/%3A/g, ":").replace(/%2F/g, "/");
}
