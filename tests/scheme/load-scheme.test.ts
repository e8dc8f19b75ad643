import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import {
  DEFAULT_SCHEME,
  loadNamedScheme,
  loadScheme,
  schemeDirectory,
  schemeProblems,
} from "../../src/scheme/load-scheme.js";
import { SchemeError } from "../../src/scheme/scheme-error.js";
import { editedScheme, temporaryFolder } from "./edited-scheme.js";

// Every test loads whole schemes, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test("a copy with Windows line endings has the same hash, a changed value another", async () => {
  const original = await loadNamedScheme(DEFAULT_SCHEME);
  const { directory } = await editedScheme([]);
  for (const file of await readdir(directory)) {
    const path = join(directory, file);
    await writeFile(path, (await readFile(path, "utf8")).replaceAll("\n", "\r\n"));
  }
  expect((await loadScheme(directory)).sha256).toBe(original.sha256);
  const changed = await editedScheme([{ file: "grading.yaml", from: "优: 95", to: "优: 96" }]);
  expect((await loadScheme(changed.directory)).sha256).not.toBe(original.sha256);
});

test("a folder can be named instead of an id", async () => {
  const { directory } = await editedScheme([{ file: "scheme.yaml", from: "id: gkf-2019-13", to: "id: ours" }]);
  expect((await loadNamedScheme(directory)).id).toBe("ours");
  expect(await schemeDirectory("no-such-scheme")).toBe("no-such-scheme");
});

test("a folder that is not there is one problem", async () => {
  await expect(loadNamedScheme("no-such-scheme")).rejects.toThrow(SchemeError);
  expect(await schemeProblems("no-such-scheme")).toHaveLength(1);
});

test("an empty folder lacks every file, an extra file is named", async () => {
  const empty = await temporaryFolder();
  const missing = await schemeProblems(empty);
  expect(missing.map(({ file }) => file).sort()).toEqual((await readdir(await schemeDirectory(DEFAULT_SCHEME))).sort());
  const { directory } = await editedScheme([]);
  await rm(join(directory, "headers.yaml"));
  await writeFile(join(directory, "header.yaml"), "headers: {}\n");
  expect((await schemeProblems(directory)).map(({ file }) => file)).toEqual(["header.yaml", "headers.yaml"]);
});

test("a link may have years of its own", async () => {
  const { directory } = await editedScheme([
    {
      file: "links.yaml",
      from: "links:\n",
      to: "links:\n  - { id: L32, east: { place: 深圳, province: 440000 }, west: { place: 昭通, city: 530600, province: 530000 }, valid: { from: 2019-04, to: open } }\n",
    },
  ]);
  const link = (await loadScheme(directory)).links[0];
  expect([link?.name, link?.validFrom, link?.validTo]).toEqual(["深圳—昭通", "2019-04", null]);
});
