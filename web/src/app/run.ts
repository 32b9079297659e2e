// The run that is looked at: the one in the address, or the latest.
import { type Loaded, read } from "../api/client";
import type { CaseCard, RunCard } from "../api/case";
import type { Findings } from "../api/types";
import { param } from "./store";

const LATEST = "/api/runs/latest?kind=run";

export function runId(): string | undefined {
  const asked = param("run");
  if (asked) return asked;
  const latest = read<RunCard>(LATEST);
  return latest.state === "ready" ? latest.value.id : undefined;
}

/** The path last asked for, so that a failure can be tried again. */
export function findingsPath(): string {
  const id = runId();
  return id ? `/api/runs/${encodeURIComponent(id)}` : LATEST;
}

export function findings(): Loaded<Findings> {
  const path = findingsPath();
  const loaded = read<Findings>(path);
  if (path === LATEST) return loaded.state === "failed" ? loaded : { state: "loading" };
  return loaded;
}

export function theCase(): Loaded<CaseCard> {
  return read<CaseCard>("/api/case");
}

/** The name of an actor, or its code where the case is not there yet. */
export function nameOf(code: string): string {
  const loaded = theCase();
  return (loaded.state === "ready" && loaded.value.actors.find((a) => a.code === code)?.name) || code;
}
