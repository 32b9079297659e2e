// Fails the build when the page weighs more than 400 kB as sent, or names a host.
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const MOST = 400_000;
const folder = new URL("../../app/src/main/resources/linchpin/app/web/page/", import.meta.url);
const PACKED = /\.(woff2|png)$/;

let sum = 0;
for (const name of readdirSync(folder).sort()) {
  const bytes = readFileSync(new URL(name, folder));
  const sent = PACKED.test(name) ? bytes.length : gzipSync(bytes, { level: 9 }).length;
  sum += sent;
  console.log(`${String(sent).padStart(8)}  ${name}`);
}
console.log(`${String(sum).padStart(8)}  in all, of ${MOST} allowed`);
if (sum > MOST) {
  console.error("The page is too heavy. Maybe a chart library came in whole instead of by parts.");
  process.exit(1);
}
