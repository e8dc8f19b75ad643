import { existsSync } from "node:fs";
import { cp, readdir, rm } from "node:fs/promises";
import { build } from "esbuild";

// One chunk a lazy import, so that `--help` loads no spreadsheet library.
await rm("dist", { recursive: true, force: true });
await build({
  // The second is begun as a process, from beside the first.
  entryPoints: { main: "src/cli/main.ts", "answer-process": "src/read/source/answer-process.ts" },
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  // Beside main.js, so that the schemes are found beside any chunk.
  chunkNames: "[name]-[hash]",
  sourcemap: true,
  logLevel: "warning",
  // CommonJS packages inside the bundle still call require.
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
});

for (const entry of await readdir("src/scheme")) {
  if (existsSync(`src/scheme/${entry}/scheme.yaml`)) {
    await cp(`src/scheme/${entry}`, `dist/scheme/${entry}`, { recursive: true });
  }
}
