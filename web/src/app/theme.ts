// Light or dark: as the system says, unless the reader chose.
import { changed } from "./store";

const KEY = "linchpin.theme";
const dark = matchMedia("(prefers-color-scheme: dark)");

export function applyTheme(): void {
  document.documentElement.dataset["theme"] = chosen() ?? (dark.matches ? "dark" : "light");
}

export function isDark(): boolean {
  return document.documentElement.dataset["theme"] === "dark";
}

export function turnTheme(): void {
  try {
    localStorage.setItem(KEY, isDark() ? "light" : "dark");
  } catch {
    document.documentElement.dataset["theme"] = isDark() ? "light" : "dark";
    changed();
    return;
  }
  applyTheme();
  changed();
}

function chosen(): string | undefined {
  try {
    const value = localStorage.getItem(KEY);
    return value === "light" || value === "dark" ? value : undefined;
  } catch {
    return undefined;
  }
}

dark.addEventListener("change", () => {
  applyTheme();
  changed();
});
