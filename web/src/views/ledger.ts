import { html } from "lit";
export const ledger = () => html``;
