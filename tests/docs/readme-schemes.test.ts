import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { readmesWithSchemes } from "../../scripts/docs/readme-schemes.js";

test("both READMEs show the two schemes side by side as they are computed now", async () => {
  const docs = await readmesWithSchemes();
  expect(docs.map(({ path }) => path)).toEqual(["README.md", "README.zh-CN.md"]);
  for (const { path, text } of docs) {
    expect(await readFile(path, "utf8"), `${path}: run npm run docs`).toBe(text);
    expect(text).toMatch(/\| `gkf-2019-13` \| \d+ \|/);
  }
});
