import { html } from "lit";
export const outlook = () => html``;
