import { html, type TemplateResult } from "lit";
import type { View } from "../app/address";
import { changed } from "../app/store";
import { loading } from "../app/states";
import { picture } from "./picture/picture";

type Draw = () => TemplateResult;

/** Views beyond the first come when they are first looked at. */
const LATER: Readonly<Record<Exclude<View, "picture">, () => Promise<Draw>>> = {
  evidence: () => import("./evidence/evidence").then((m) => m.evidence),
  outlook: () => import("./outlook/outlook").then((m) => m.outlook),
  "what-if": () => import("./whatif/whatif").then((m) => m.whatIf),
  trade: () => import("./trade/trade").then((m) => m.trade),
  exposure: () => import("./exposure/exposure").then((m) => m.exposure),
  theses: () => import("./theses").then((m) => m.theses),
  ledger: () => import("./ledger").then((m) => m.ledger),
  method: () => import("./method").then((m) => m.method),
};

const here = new Map<View, Draw>([["picture", picture]]);

export function view(name: View): TemplateResult {
  const draw = here.get(name);
  if (draw) return draw();
  void LATER[name as keyof typeof LATER]().then((found) => {
    here.set(name, found);
    changed();
  });
  return html`${loading(true)}`;
}
