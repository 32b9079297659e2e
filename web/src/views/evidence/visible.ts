// Texts of others. They are shown as text and never as markup; what nobody would see in them, or what would turn them round, is shown by its number.


const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2028\u2029\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

export function visible(text: string): string {
  return text.replace(HIDDEN, (c) => `⟨${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`);
}

export interface Piece { readonly start: number; readonly text: string; readonly looks: readonly string[] }

export interface Mark { readonly start: number; readonly end: number; readonly look: string }

/** A text in pieces that carry the same marks throughout; marks may overlap. */
export function pieces(text: string, marks: readonly Mark[]): readonly Piece[] {
  const cuts = new Set([0, text.length]);
  for (const m of marks) for (const at of [m.start, m.end]) if (at > 0 && at < text.length) cuts.add(at);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => ({
    start, text: text.slice(start, sorted[i + 1]),
    looks: [...new Set(marks.filter((m) => m.start <= start && m.end >= sorted[i + 1]!).map((m) => m.look))],
  }));
}
