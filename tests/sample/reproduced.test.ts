import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type RenderedFile, renderSamples } from "../../scripts/sample/render-samples.js";
import { loadNamedScheme } from "../../src/scheme/load-scheme.js";
import { decodeWorkbook } from "../report/workbook/decode-workbook.js";

let rendered: readonly RenderedFile[];
beforeAll(async () => {
  rendered = await renderSamples(await loadNamedScheme("gkf-2019-13"));
}, 120_000);

describe("samples/", () => {
  it("holds the files that the script writes: run npm run samples", async () => {
    const entries = await readdir("samples", { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).split(sep).slice(1).join("/"));
    expect(paths.sort()).toEqual(rendered.map(({ path }) => path).sort());
  });

  it("is byte for byte what the script writes, workbooks cell for cell", async () => {
    const differing: string[] = [];
    for (const { path, bytes } of rendered) {
      const present = await readFile(join("samples", path));
      const isSame = present.equals(bytes) || (path.endsWith(".xlsx") && (await sameCells(present, bytes)));
      if (!isSame) {
        differing.push(path);
      }
    }
    expect(differing).toEqual([]);
  }, 120_000);
});

async function sameCells(one: Uint8Array, other: Uint8Array): Promise<boolean> {
  return JSON.stringify(await decodeWorkbook(one)) === JSON.stringify(await decodeWorkbook(other));
}
