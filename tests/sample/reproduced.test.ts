import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { renderSamples } from "../../scripts/sample/render-samples.js";
import { loadNamedScheme } from "../../src/scheme/load-scheme.js";

describe("samples/", () => {
  it("is byte for byte what the script writes", async () => {
    const rendered = renderSamples(await loadNamedScheme("gkf-2019-13"));
    const entries = await readdir("samples", { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).split(sep).slice(1).join("/"));
    expect(paths.sort()).toEqual(rendered.map(({ path }) => path).sort());
    const differing: string[] = [];
    for (const { path, bytes } of rendered) {
      if (!(await readFile(join("samples", path))).equals(bytes)) {
        differing.push(path);
      }
    }
    expect(differing).toEqual([]);
  });
});
