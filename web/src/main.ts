import "./design/tokens.css";
import "./design/base.css";
import "./design/layout.css";
import "./design/charts.css";
import "./design/views.css";
import "./design/print.css";
import { render } from "lit";
import { address, changed, onChange } from "./app/store";
import { shell } from "./app/shell";
import { applyTheme } from "./app/theme";
import { t } from "./messages/text";
import { view } from "./views/view";

const page = document.getElementById("page")!;
let last = "";

onChange(() => {
  const here = address().view;
  render(shell(view(here)), page);
  document.title = `${t(`view.${here}`)} · Linchpin`;
  if (last !== here) {
    // On a phone the list of views is wider than the screen.
    const list = document.querySelector<HTMLElement>(".views");
    const current = list?.querySelector<HTMLElement>("[aria-current]");
    if (list && current) list.scrollLeft = current.offsetLeft - list.clientWidth / 2;
  }
  if (last !== "" && last !== here) {
    scrollTo(0, 0);
    document.getElementById("main")?.focus({ preventScroll: true });
  }
  last = here;
});

applyTheme();
page.textContent = "";
addEventListener("hashchange", changed);
changed();
