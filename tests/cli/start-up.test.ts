import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

/** What a file of the bundle loads before its first line runs. */
async function loadedWith(file: string, seen: Set<string> = new Set()): Promise<ReadonlySet<string>> {
  seen.add(file);
  const text = await readFile(file, "utf8");
  for (const [, path] of text.matchAll(/^(?:\} from|import) "(\.\/[^"]+)";$/gm)) {
    const next = join(dirname(file), path ?? "");
    if (!seen.has(next)) {
      await loadedWith(next, seen);
    }
  }
  return seen;
}

describe("the start of the program", () => {
  it("loads commander and nothing else from outside, so that help is there at once", async () => {
    const texts = await Promise.all([...(await loadedWith("dist/main.js"))].map((file) => readFile(file, "utf8")));
    const packages = texts.flatMap((text) =>
      [...text.matchAll(/^\/\/ (?:.*\/)?node_modules\/([^/]+)/gm)].map(([, name]) => name),
    );
    expect([...new Set(packages)]).toEqual(["commander"]);
  });
});
