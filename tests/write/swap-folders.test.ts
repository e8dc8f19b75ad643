import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { freePath, swapFolders } from "../../src/write/swap-folders.js";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "jiedui-swap-"));
  await mkdir(join(root, "out"));
  await writeFile(join(root, "out", "a"), "旧");
});
afterEach(async () => rm(root, { recursive: true, force: true }));

describe("swapFolders", () => {
  it("moves the old aside and the new in", async () => {
    await mkdir(join(root, "next"));
    await swapFolders(join(root, "out"), join(root, "next"), join(root, "aside"));
    expect((await readdir(root)).sort()).toEqual(["aside", "out"]);
    expect(await readFile(join(root, "aside", "a"), "utf8")).toBe("旧");
  });

  it("puts the old back when the new cannot be moved in", async () => {
    await expect(swapFolders(join(root, "out"), join(root, "missing"), join(root, "aside"))).rejects.toThrow(/ENOENT/);
    expect(await readdir(root)).toEqual(["out"]);
    expect(await readFile(join(root, "out", "a"), "utf8")).toBe("旧");
  });
});

describe("freePath", () => {
  it("counts up past what stands there", async () => {
    expect(await freePath(join(root, "new"))).toBe(join(root, "new"));
    await writeFile(join(root, "out-2"), "");
    expect(await freePath(join(root, "out"))).toBe(join(root, "out-3"));
  });
});
