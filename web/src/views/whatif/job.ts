// Long work: sent as a job, followed by its events, cancelled on request.
import { html, nothing, type TemplateResult } from "lit";
import { ask, forget, type Problem } from "../../api/client";
import type { Job } from "../../api/case";
import { changed, go } from "../../app/store";
import { percent } from "../../messages/format";
import { t } from "../../messages/text";

export type Kind = "run" | "compare" | "pivot" | "expose" | "plan" | "adds" | "ingest";

let job: Job | undefined;
let kind: Kind | undefined;
let problem: string | undefined;
let stream: EventSource | undefined;

export function busy(): boolean {
  return job?.state === "queued" || job?.state === "running";
}

let after: ((job: Job) => Promise<void>) | undefined;

/** @param then what to do at its end, where that is not to show a run */
export async function send(body: unknown, showAs: Kind, path = "/api/jobs", then?: (job: Job) => Promise<void>): Promise<void> {
  problem = undefined;
  after = then;
  job = undefined;
  kind = showAs;
  try {
    const { id } = await ask<{ readonly id: string }>("POST", path, body);
    job = { id, kind: showAs, state: "queued", progress: 0, stage: "" };
    follow(id, showAs);
  } catch (thrown) {
    const p = thrown as Problem;
    problem = [p.what || t("state.failed", { status: p.status }), p.maybe].join(" ");
  }
  changed();
}

function follow(id: string, showAs: Kind): void {
  stream?.close();
  const events = new EventSource(`/api/jobs/${encodeURIComponent(id)}/events`);
  stream = events;
  const take = (e: Event) => {
    const data = (e as MessageEvent<string>).data;
    if (data) job = { ...job!, ...(JSON.parse(data) as Job) };
    changed();
  };
  events.addEventListener("progress", take);
  for (const end of ["done", "failed", "cancelled"]) {
    events.addEventListener(end, (e) => {
      take(e);
      events.close();
      void ended(id, showAs);
    });
  }
  events.onerror = () => {
    events.close();
    setTimeout(() => void ended(id, showAs), 700);
  };
}

/** The job as the server has it in the end: also where the stream broke off. */
async function ended(id: string, showAs: Kind): Promise<void> {
  try {
    job = await ask<Job>("GET", `/api/jobs/${encodeURIComponent(id)}`);
  } catch {
    problem = t("state.away");
  }
  if (busy()) return follow(id, showAs);
  if (job && after) await after(job).catch(() => undefined);
  if (job?.state === "done" && job.runId) {
    for (const path of ["/api/runs", `/api/runs/latest?kind=${showAs}`]) forget(path);
    go({ [showAs]: showAs === "run" ? undefined : job.runId });
    changed();
  }
  if (job?.state === "failed") problem = typeof job.error === "string" ? job.error : (job.error as Partial<Problem> | undefined)?.what ?? t("job.failed");
  changed();
}

/** @param of which kind of work the place is about: another kind says nothing here */
export function jobState(of: Kind): TemplateResult | typeof nothing {
  if (kind !== of) return nothing;
  if (problem) return html`<p class="problem" role="alert">${problem}</p>`;
  if (!job) return nothing;
  if (!busy()) return html`<p class="soft" role="status">${t(`job.${job.state}`)}</p>`;
  const { id } = job;
  return html`<div class="job" role="status"><progress max="1" .value=${job.progress} aria-label=${t("job.progress")}></progress>
    <span>${job.stage || t("job.queued")} ${percent(job.progress)}</span>
    <button class="button" @click=${() => void ask("DELETE", `/api/jobs/${encodeURIComponent(id)}`).catch(() => undefined)}>${t("job.cancel")}</button></div>`;
}
