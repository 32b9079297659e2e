// The colours of the style sheet, for drawings that cannot read it themselves.

const NAMES = ["paper", "card", "wash", "line", "edge", "ink", "soft", "accent", "coop", "coop-pale", "host", "host-pale", "past", "neutral", "neutral-pale"] as const;
export type Palette = Readonly<Record<(typeof NAMES)[number], string>>;

let kept: { theme: string | undefined; palette: Palette } | undefined;

export function palette(): Palette {
  const theme = document.documentElement.dataset["theme"];
  if (kept && kept.theme === theme) return kept.palette;
  const style = getComputedStyle(document.documentElement);
  const found = Object.fromEntries(NAMES.map((name) => [name, style.getPropertyValue(`--${name}`).trim()])) as Palette;
  kept = { theme, palette: found };
  return found;
}

export const FONT = "Inter, system-ui, sans-serif";

/** What every chart with axes shares. The tooltip is drawn, not written as HTML, since the page allows no inline styles. */
export function frame() {
  const p = palette();
  const label = { color: p.soft, fontFamily: FONT, fontSize: 11 };
  return {
    textStyle: { fontFamily: FONT, color: p.ink },
    tooltip: { renderMode: "richText", confine: true, backgroundColor: p.ink, borderWidth: 0, padding: [6, 10], textStyle: { color: p.card, fontSize: 12, fontFamily: FONT } },
    axis: {
      axisLine: { lineStyle: { color: p.edge } }, axisTick: { lineStyle: { color: p.edge } },
      axisLabel: label, splitLine: { lineStyle: { color: p.line } }, nameTextStyle: label,
    },
    palette: p,
  } as const;
}
