// Straight-line scales and their ticks.

export interface Scale {
  (value: number): number;
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

/** Maps the domain to the range; ticks stand at round numbers inside the domain. */
export function linear(domain: readonly [number, number], range: readonly [number, number], about = 5): Scale {
  const [d0, d1] = domain;
  const [r0, r1] = range;
  const span = d1 - d0 || 1;
  const map = (value: number) => r0 + ((value - d0) / span) * (r1 - r0);
  return Object.assign(map, { domain, ticks: ticks(d0, d1, about) });
}

/** Round numbers (1, 2 or 5 times a power of ten) from low to high, about so many. */
export function ticks(low: number, high: number, about: number): readonly number[] {
  const raw = (high - low) / Math.max(1, about);
  if (!(raw > 0)) return [low];
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((m) => m * power).find((s) => s >= raw * 0.999)!;
  const found: number[] = [];
  for (let i = Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++) found.push(Number((i * step).toPrecision(12)));
  return found;
}

/** The smallest domain that holds all intervals and zero, with a little air. */
export function around(values: readonly number[]): readonly [number, number] {
  const finite = values.filter(Number.isFinite);
  const low = Math.min(0, ...finite);
  const high = Math.max(0, ...finite);
  const air = (high - low || 1) * 0.06;
  return [low - air, high + air];
}

export const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
