import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, onTestFinished } from "vitest";
import { DEFAULT_SCHEME, schemeDirectory } from "../../src/scheme/load-scheme.js";

export interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** An empty folder that is removed when the test, or all of the file, is over. */
export async function temporaryFolder(kept: "test" | "file" = "test"): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "jiedui-scheme-"));
  const remove = () => rm(directory, { recursive: true });
  if (kept === "test") {
    onTestFinished(remove);
  } else {
    afterAll(remove);
  }
  return directory;
}

/** A copy of the default scheme with edits, and the line of each edit. */
export async function editedScheme(
  edits: readonly Edit[],
  kept: "test" | "file" = "test",
): Promise<{ directory: string; lines: readonly number[] }> {
  const source = await schemeDirectory(DEFAULT_SCHEME);
  const directory = await temporaryFolder(kept);
  const texts = new Map<string, string>();
  for (const file of await readdir(source)) {
    texts.set(file, await readFile(join(source, file), "utf8"));
  }
  const lines = edits.map(({ file, from, to }) => {
    const text = texts.get(file) ?? "";
    const at = text.indexOf(from);
    if (at < 0) {
      throw new Error(`${file} does not hold ${from}`);
    }
    texts.set(file, text.slice(0, at) + to + text.slice(at + from.length));
    return text.slice(0, at).split("\n").length;
  });
  await Promise.all([...texts].map(([file, text]) => writeFile(join(directory, file), text)));
  return { directory, lines };
}
