import { html } from "lit";
export const theses = () => html``;
