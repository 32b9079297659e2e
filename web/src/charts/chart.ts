// <lp-chart>: an ECharts drawing that follows its width. It is drawn anew only when its key changes.
import { html, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";
import type { EChartsCoreOption, ECharts } from "echarts/core";

export type Option = EChartsCoreOption;

const REST = 150;

class ChartElement extends HTMLElement {
  private drawing: ECharts | undefined;
  private key = "";
  private timer = 0;
  private option: (() => Option) | undefined;
  private readonly watch = new ResizeObserver(() => this.drawing?.resize());

  connectedCallback(): void {
    this.watch.observe(this);
    void this.draw();
  }

  disconnectedCallback(): void {
    this.watch.disconnect();
    this.drawing?.dispose();
    this.drawing = undefined;
    this.key = "";
  }

  show(key: string, height: number, option: () => Option): void {
    this.style.height = `${height}px`;
    this.option = option;
    if (key === this.key) return;
    this.key = key;
    clearTimeout(this.timer);
    // A drawing that stands already may wait until the slider rests: what the reader moves comes first.
    this.timer = window.setTimeout(() => void this.draw(), this.drawing ? REST : 0);
  }

  private async draw(): Promise<void> {
    if (!this.option || !this.isConnected) return;
    const { init } = await import("./echarts");
    if (!this.isConnected) return;
    this.drawing ??= init(this, null, { renderer: "svg" });
    this.drawing.setOption({ animation: false, ...this.option() }, true);
  }
}

customElements.define("lp-chart", ChartElement);

/** @param key all that the drawing depends on: the same key is the same drawing */
export function chart(key: string, name: string, height: number, option: () => Option): TemplateResult {
  const full = `${key}|${document.documentElement.dataset["theme"]}`;
  return html`<lp-chart role="img" aria-label=${name} ${ref((e) => (e as ChartElement | undefined)?.show?.(full, height, option))}></lp-chart>`;
}
