import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const SOURCE = fileURLToPath(new URL("child-work.ts", import.meta.url));
/** Begun as a process, from beside the first. */
const ANSWER_PROCESS = fileURLToPath(new URL("../../src/read/source/answer-process.ts", import.meta.url));

/** Builds the works of child processes as the program is built, so that no compiler takes memory beside them. */
export async function buildChildWork(folder: string): Promise<string> {
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  await build({
    entryPoints: { "child-work": SOURCE, "answer-process": ANSWER_PROCESS },
    outdir: folder,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "warning",
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  return join(folder, "child-work.js");
}
