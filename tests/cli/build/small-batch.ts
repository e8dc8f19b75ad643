import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { SAMPLE } from "./run-bin.js";

/** One link with both sides and the eastern province, and their agreement: 大连 → 六盘水. */
const FILES = ["填报表/东部/大连市.csv", "填报表/东部/辽宁省.csv", "填报表/中西部/六盘水市.csv", "协议任务/辽宁省.csv"];

/** Approved grades of the small batch's units, and of one more western province. */
export const FINALS = [
  "年度,被评单位,审定等次,依据,日期",
  "2019,辽宁,较差,示例数据,2020-02-01",
  "2019,大连,较差,示例数据,2020-02-01",
  "2019,六盘水,好,示例数据,2020-02-01",
  "2019,贵州,好,示例数据,2020-02-01",
].join("\n");

/** A folder that is removed after the file's tests. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "jiedui-cli-"));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Copies the small batch to a folder and adds files to it. */
export async function smallBatch(
  folder: string,
  added: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const file of FILES) {
    await cp(join(SAMPLE, file), join(folder, file));
  }
  for (const [path, content] of Object.entries(added)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** All files below a folder with their bytes as text, by path. */
export async function filesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const pairs = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1).replaceAll("\\", "/"), await readFile(path, "latin1")] as const;
    });
  return Object.fromEntries((await Promise.all(pairs)).sort(([one], [two]) => (one < two ? -1 : 1)));
}
