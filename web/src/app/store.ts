// One state, one drawing: whatever changes calls redraw, and the page is drawn again from the address and what has been loaded.
import { type Address, change, format, parse, turnTo, type View } from "./address";

let redraw: () => void = () => {};
let due = false;

export function onChange(draw: () => void): void {
  redraw = draw;
}

/** Drawn once a frame, however many things changed. */
export function changed(): void {
  if (due) return;
  due = true;
  requestAnimationFrame(() => {
    due = false;
    redraw();
  });
}

export function address(): Address {
  return parse(location.hash);
}

export function param(key: string): string | undefined {
  return address().params[key];
}

/** A step of its own in the browser's history, unless it only refines the last one (a slider under way). */
export function go(edits: Readonly<Record<string, string | undefined>>, refine = false): void {
  const next = format(change(address(), edits));
  if (next === location.hash) return;
  if (refine) {
    history.replaceState(null, "", next);
    changed();
  } else {
    location.hash = next;
  }
}

export function href(edits: Readonly<Record<string, string | undefined>>): string {
  return format(change(address(), edits));
}

export function viewHref(view: View, params: Readonly<Record<string, string>> = {}): string {
  return format(change(turnTo(address(), view), params));
}

/** What is open or shut but no part of what is said: the table under a chart, say. */
const open = new Set<string>();

export function isOpen(id: string): boolean {
  return open.has(id);
}

export function flip(id: string): void {
  if (!open.delete(id)) open.add(id);
  changed();
}
