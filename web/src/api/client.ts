// Reads from the local server. A read is kept by its address, so that drawing again costs nothing; a failed one can be tried again.
import { changed } from "../app/store";

export interface Problem {
  readonly status: number;
  readonly what: string;
  readonly maybe: string;
}

export type Loaded<T> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly value: T }
  | { readonly state: "failed"; readonly problem: Problem };

const LOADING = { state: "loading" } as const;
const MOST_KEPT = 400;
const kept = new Map<string, Loaded<unknown>>();

export function read<T>(path: string): Loaded<T> {
  const known = kept.get(path);
  if (known) return known as Loaded<T>;
  kept.set(path, LOADING);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
  void patiently<T>(path).then(
    (value) => kept.set(path, { state: "ready", value }),
    (problem: Problem) => kept.set(path, { state: "failed", problem }),
  ).finally(changed);
  return LOADING;
}

const BUSY = 503;

/** A server that is busy, or still learning, says so and is asked again a little later. */
async function patiently<T>(path: string): Promise<T> {
  for (let left = 20; ; left--) {
    try {
      return await ask<T>("GET", path);
    } catch (thrown) {
      if ((thrown as Problem).status !== BUSY || left === 0) throw thrown;
      await new Promise((later) => setTimeout(later, 1_500));
    }
  }
}

/** Begins to load what will probably be asked for next. */
export function expect(path: string): void {
  if (!kept.has(path)) read(path);
}

export function forget(path: string): void {
  kept.delete(path);
  changed();
}

/** Reads anew what is shown; it stands as it was until the answer is there. */
export async function renew(path: string): Promise<void> {
  await ask("GET", path).then(
    (value) => kept.set(path, { state: "ready", value }),
    (problem: Problem) => kept.set(path, { state: "failed", problem }),
  );
  changed();
}

export async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
  let response: Response;
  try {
    const init: RequestInit = { method, headers: { Accept: "application/json" } };
    if (body !== undefined) {
      // A file goes as it is: the server alone reads it.
      init.body = body instanceof Blob ? body : JSON.stringify(body);
      init.headers = { Accept: "application/json", "Content-Type": body instanceof Blob ? "application/octet-stream" : "application/json" };
    }
    response = await fetch(path, init);
  } catch {
    throw { status: 0, what: "", maybe: "" } satisfies Problem;
  }
  const text = await response.text();
  let parsed: unknown;
  try {
    parsed = text === "" ? null : JSON.parse(text);
  } catch {
    throw { status: response.status, what: text.slice(0, 200), maybe: "" } satisfies Problem;
  }
  if (response.ok) return parsed as T;
  const error = (parsed as { error?: Partial<Problem> } | null)?.error;
  throw { status: response.status, what: error?.what ?? "", maybe: error?.maybe ?? "" } satisfies Problem;
}

/** The value, or undefined while it is under way or where it failed. */
export function ready<T>(loaded: Loaded<T>): T | undefined {
  return loaded.state === "ready" ? loaded.value : undefined;
}
