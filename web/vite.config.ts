import { defineConfig } from "vitest/config";

// Names without hashes and no source maps, so that two builds of one commit give the same bytes and a change shows as a change.
export default defineConfig({
  base: "./",
  build: {
    outDir: "../app/src/main/resources/linchpin/app/web/page",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    // The licences of what is bundled, in full, as BSD, ISC and OFL ask.
    license: { fileName: "licences.txt" },
    rollupOptions: {
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "[name].js",
        assetFileNames: "[name][extname]",
      },
    },
  },
  server: { proxy: { "/api": "http://127.0.0.1:7407" } },
  test: { include: ["test/**/*.test.ts"] },
});
