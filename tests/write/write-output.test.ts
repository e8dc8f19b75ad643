import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Artefact } from "../../src/model/artefact.js";
import { UsageError } from "../../src/model/usage-error.js";
import { MANIFEST_NAME } from "../../src/write/output-manifest.js";
import { writeOutput } from "../../src/write/write-output.js";

let root: string;
let out: string;
const DEAD = 2 ** 22 + 1;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "jiedui-write-"));
  out = join(root, "结果", "2019");
});
afterEach(async () => rm(root, { recursive: true, force: true }));

function artefact(path: string, text: string): Artefact {
  return { path, bytes: new TextEncoder().encode(text) };
}
const FIRST = [artefact("result.json", "一"), artefact("反馈/浙江省.xlsx", "二")];
const SECOND = [artefact("result.json", "三")];

/** All files below the test's folder with their text, the manifest's left out. */
async function tree(): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== MANIFEST_NAME);
  const pairs = files.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(root.length + 1).replaceAll("\\", "/"), await readFile(path, "utf8")] as const;
  });
  return Object.fromEntries((await Promise.all(pairs)).sort(([one], [two]) => (one < two ? -1 : 1)));
}

const AFTER_FIRST = { "结果/2019/result.json": "一", "结果/2019/反馈/浙江省.xlsx": "二" };

describe("writeOutput", () => {
  it("writes a new folder, its parents and a manifest", async () => {
    const written = await writeOutput(out, FIRST, {});
    expect(written).toMatchObject({ files: ["result.json", "反馈/浙江省.xlsx"], keptAside: null });
    expect(await tree()).toEqual(AFTER_FIRST);
    expect(JSON.parse(await readFile(join(out, MANIFEST_NAME), "utf8"))).toMatchObject({
      schema: "jiedui/output@1",
      files: { "result.json": expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });

  it("replaces its own unchanged output as a whole", async () => {
    await writeOutput(out, FIRST, {});
    await writeOutput(out, SECOND, {});
    expect(await tree()).toEqual({ "结果/2019/result.json": "三" });
    expect(await readdir(join(root, "结果"))).toEqual(["2019"]);
  });

  it("replaces an empty folder, one a file was removed from, and one with a file manager's litter", async () => {
    await mkdir(out, { recursive: true });
    await writeOutput(out, FIRST, {});
    await rm(join(out, "result.json"));
    await writeFile(join(out, ".DS_Store"), "");
    await writeOutput(out, SECOND, {});
    expect(await tree()).toEqual({ "结果/2019/result.json": "三" });
  });

  it.each([
    ["a foreign file in an own folder", "反馈/笔记.docx", /反馈\/笔记\.docx .*not written by this program.*--force/],
    ["an edited file", "反馈/浙江省.xlsx", /反馈\/浙江省\.xlsx .*was edited.*--force/],
    ["a workbook that is open", "~$等次建议表.xlsx", /open in another program/],
  ])("refuses %s by name and touches nothing", async (_what, path, sentence) => {
    await writeOutput(out, FIRST, {});
    await writeFile(join(out, path), "改");
    const before = await tree();
    const failure = writeOutput(out, SECOND, {});
    await expect(failure).rejects.toThrow(UsageError);
    await expect(failure).rejects.toThrow(sentence);
    expect(await tree()).toEqual(before);
    expect(await readdir(join(root, "结果"))).toEqual(["2019"]);
  });

  it("refuses a folder that is not its own, and one whose manifest is broken", async () => {
    await mkdir(out, { recursive: true });
    await writeFile(join(out, "报告.docx"), "人写的");
    await expect(writeOutput(out, FIRST, {})).rejects.toThrow(/报告\.docx/);
    await rm(join(out, "报告.docx"));
    await writeOutput(out, FIRST, {});
    await writeFile(join(out, MANIFEST_NAME), "{");
    await expect(writeOutput(out, SECOND, {})).rejects.toThrow(new RegExp(MANIFEST_NAME.replaceAll(".", "\\.")));
  });

  it("with force keeps what people changed beside the new output", async () => {
    await writeOutput(out, FIRST, {});
    await writeFile(join(out, "反馈/浙江省.xlsx"), "改");
    const written = await writeOutput(out, SECOND, { force: true });
    expect(written.keptAside).toBe(`${written.directory}.bak`);
    expect(await tree()).toEqual({
      "结果/2019/result.json": "三",
      "结果/2019.bak/result.json": "一",
      "结果/2019.bak/反馈/浙江省.xlsx": "改",
    });
  });

  it.each([
    ["the batch", "批次", "批次"],
    ["inside the batch", "批次/结果", "批次"],
    ["around the batch", "批次", "批次/2019"],
  ])("refuses an output that is %s", async (_what, output, batch) => {
    await mkdir(join(root, "批次", "2019"), { recursive: true });
    const failure = writeOutput(join(root, output), FIRST, { batchFolder: join(root, batch), force: true });
    await expect(failure).rejects.toThrow(/may not lie inside each other/);
    expect(await tree()).toEqual({});
  });

  it("sees through a link into the batch, and accepts a neighbour whose name begins alike", async () => {
    const batch = join(root, "批次");
    await mkdir(batch);
    await symlink(batch, join(root, "别名"), "junction");
    await expect(writeOutput(join(root, "别名", "结果"), FIRST, { batchFolder: batch })).rejects.toThrow(UsageError);
    await writeOutput(join(root, "批次结果"), SECOND, { batchFolder: batch });
    await writeOutput(join(root, "..结果"), SECOND, { batchFolder: root.concat("x") });
    expect(Object.keys(await tree())).toEqual(["..结果/result.json", "批次结果/result.json"]);
  });

  it("refuses the current folder and a file, in one line", async () => {
    await expect(writeOutput(".", FIRST, {})).rejects.toThrow(/current folder/);
    await writeFile(join(root, "文件"), "x");
    for (const place of [join(root, "文件"), join(root, "文件", "下面")]) {
      const error = await writeOutput(place, FIRST, {}).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(UsageError);
      expect(error instanceof Error ? error.message : "").not.toContain("\n");
    }
    expect(await tree()).toEqual({ 文件: "x" });
  });

  it("leaves the old output untouched when writing fails in the middle", async () => {
    await writeOutput(out, FIRST, {});
    const broken: Artefact = {
      path: "坏.xlsx",
      get bytes(): Uint8Array {
        throw new RangeError("boom");
      },
    };
    await expect(writeOutput(out, [...SECOND, broken], {})).rejects.toThrow(RangeError);
    expect(await tree()).toEqual(AFTER_FIRST);
    expect(await readdir(join(root, "结果"))).toEqual(["2019"]);
  });

  it("restores the old output where a run was killed between the two renames, and clears what it left", async () => {
    await writeOutput(out, FIRST, {});
    const parent = join(root, "结果");
    await rename(out, join(parent, `.2019.jiedui-old-${DEAD}`));
    await mkdir(join(parent, `.2019.jiedui-new-${DEAD}`));
    await writeFile(join(parent, `.2019.jiedui-new-${DEAD}`, "result.json"), "半");
    const broken = [artefact("a", "a"), artefact("A", "a")];
    await expect(writeOutput(out, broken, {})).rejects.toThrow(/one path/);
    await writeFile(join(parent, `.2019.jiedui-old-${DEAD}`, "意见.txt"), "人写的");
    await expect(writeOutput(out, SECOND, {})).rejects.toThrow(/意见\.txt/);
    expect(await tree()).toEqual({ ...AFTER_FIRST, "结果/2019/意见.txt": "人写的" });
    expect(await readdir(parent)).toEqual(["2019"]);
  });

  it("leaves the folders of a run that is still alive, and of other outputs, alone", async () => {
    const parent = join(root, "结果");
    await mkdir(join(parent, `.2019.jiedui-new-${process.ppid}`), { recursive: true });
    await mkdir(join(parent, `.2018.jiedui-new-${DEAD}`));
    await writeOutput(out, SECOND, {});
    expect((await readdir(parent)).sort()).toEqual([
      `.2018.jiedui-new-${DEAD}`,
      `.2019.jiedui-new-${process.ppid}`,
      "2019",
    ]);
  });

  it.each(["../外.json", "/绝对.json", "a//b", "con.txt", "a?b.xlsx", "尾点.", ".jiedui-manifest.json", "a\\b"])(
    "takes the impossible path %s for a bug",
    async (path) => {
      const error = await writeOutput(out, [artefact(path, "")], {}).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(Error);
      expect(error).not.toBeInstanceOf(UsageError);
    },
  );
});
