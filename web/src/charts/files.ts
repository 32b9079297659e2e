// Hands a file to the browser's own download, made on the spot: nothing is asked from a server.

export function save(name: string, type: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 5_000);
}

const CARRIED = ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "opacity", "fill-opacity", "stroke-opacity",
  "font-family", "font-size", "font-weight", "text-anchor", "dominant-baseline", "paint-order", "overflow"];
const AIR = 20;

/** A figure as one drawing that needs no style sheet: its drawings with what the browser computed written out, and its words where they stand. */
export function drawingOf(figure: Element, title: string): string | undefined {
  const drawings = [...figure.querySelectorAll<SVGSVGElement>("svg")].filter((d) => !d.closest("button,.leave-out,svg svg"));
  if (drawings.length === 0) return undefined;
  const frame = figure.getBoundingClientRect();
  const [left, top] = [frame.left - AIR, frame.top - AIR - 30];
  const parts = drawings.map((drawing) => {
    const copy = drawing.cloneNode(true) as SVGSVGElement;
    writeOut(drawing, copy);
    const box = drawing.getBoundingClientRect();
    for (const [key, value] of Object.entries({ x: box.left - left, y: box.top - top, width: box.width, height: box.height })) {
      copy.setAttribute(key, value.toFixed(1));
    }
    return new XMLSerializer().serializeToString(copy);
  });
  const width = Math.ceil(frame.width + 2 * AIR), height = Math.ceil(frame.height + 2 * AIR + 30);
  const style = getComputedStyle(figure);
  const paper = getComputedStyle(figure.closest(".card") ?? figure).backgroundColor;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="${paper}"/>`
    + `<text x="${AIR}" y="${AIR + 10}" font-family="${plain(style.fontFamily)}" font-size="17" font-weight="620" fill="${style.color}">${plain(title)}</text>`
    + `${parts.join("")}${wordsOf(figure, left, top)}</svg>`;
}

function writeOut(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const property of CARRIED) {
    const value = style.getPropertyValue(property);
    if (value) to.setAttribute(property, value);
  }
  to.removeAttribute("class");
  for (let i = 0; i < from.children.length; i++) writeOut(from.children[i]!, to.children[i]!);
}

/** The words of a figure that are no part of a drawing, line by line as the browser broke them. */
function wordsOf(figure: Element, left: number, top: number): string {
  const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let found = "";
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest("svg,.leave-out,.only-read,select,.chips,button:not(.num)")) continue;
    const style = getComputedStyle(parent);
    const lines = new Map<number, { x: number; bottom: number; text: string }>();
    for (const word of (node.textContent ?? "").matchAll(/\S+\s*/g)) {
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].trimEnd().length);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      const line = lines.get(Math.round(box.top));
      if (line) line.text += word[0];
      else lines.set(Math.round(box.top), { x: box.left, bottom: box.bottom, text: word[0] });
    }
    for (const { x, bottom, text } of lines.values()) {
      found += `<text x="${(x - left).toFixed(1)}" y="${(bottom - top - 0.24 * parseFloat(style.fontSize)).toFixed(1)}" font-family="${plain(style.fontFamily)}" `
        + `font-size="${style.fontSize}" font-weight="${style.fontWeight}" font-style="${style.fontStyle}" fill="${style.color}">${plain(text.trimEnd())}</text>`;
    }
  }
  return found;
}

function plain(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
