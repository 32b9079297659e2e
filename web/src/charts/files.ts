// Hands a file to the browser's own download, made on the spot: nothing is asked from a server.

export function save(name: string, type: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 5_000);
}

const CARRIED = ["fill", "stroke", "stroke-width", "stroke-dasharray", "opacity", "fill-opacity", "stroke-opacity", "font-family", "font-size",
  "font-weight", "text-anchor", "dominant-baseline", "stroke-linecap"];

/** All drawings of a figure as one file that needs no style sheet: what the browser computed is written out. */
export function drawingOf(figure: Element): string | undefined {
  const drawings = [...figure.querySelectorAll<SVGSVGElement>("svg")].filter((d) => !d.closest("button,.no-file,svg svg"));
  if (drawings.length === 0) return undefined;
  const boxes = drawings.map((d) => d.getBoundingClientRect());
  const left = Math.min(...boxes.map((b) => b.left)), top = Math.min(...boxes.map((b) => b.top));
  const width = Math.ceil(Math.max(...boxes.map((b) => b.right)) - left), height = Math.ceil(Math.max(...boxes.map((b) => b.bottom)) - top);
  const parts = drawings.map((drawing, i) => {
    const copy = drawing.cloneNode(true) as SVGSVGElement;
    writeOut(drawing, copy);
    const box = boxes[i]!;
    for (const [key, value] of Object.entries({ x: box.left - left, y: box.top - top, width: box.width, height: box.height })) {
      copy.setAttribute(key, String(value));
    }
    copy.setAttribute("overflow", "visible");
    return new XMLSerializer().serializeToString(copy);
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join("")}</svg>`;
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
