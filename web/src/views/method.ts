import { html } from "lit";
export const method = () => html``;
