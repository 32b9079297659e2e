// Adds to the bundle's licences those of the typefaces and the map's shapes, which the bundler does not see as code.
import { appendFileSync, readFileSync } from "node:fs";

const file = new URL("../../app/src/main/resources/linchpin/app/web/page/licences.txt", import.meta.url);
const text = (name) => readFileSync(new URL(`../node_modules/${name}/LICENSE`, import.meta.url), "utf8").trim();
const inter = text("@fontsource-variable/inter"), serif = text("@fontsource/source-serif-4");
const notice = (licence) => licence.split("\n")[0];

appendFileSync(file, `\n## Inter, Source Serif 4 (OFL-1.1)\n\n${notice(serif)}\n${inter}\n\n## world-atlas (ISC), shapes of Natural Earth (public domain)\n\n${text("world-atlas")}\n`);
