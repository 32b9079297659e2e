import { html } from "lit";
export const whatIf = () => html``;
