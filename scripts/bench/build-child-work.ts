import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const SOURCE = fileURLToPath(new URL("child-work.ts", import.meta.url));

/** Builds the works of child processes as the program is built, so that no compiler takes memory beside them. */
export async function buildChildWork(folder: string): Promise<string> {
  const outfile = join(folder, "child-work.mjs");
  await build({
    entryPoints: [SOURCE],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "warning",
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  return outfile;
}
