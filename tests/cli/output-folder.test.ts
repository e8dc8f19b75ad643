import { appendFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { refusal, run } from "./build/run-bin.js";
import { filesOf, smallBatch, temporaryFolder } from "./build/small-batch.js";

let folder: string;
let batch: string;

/** The quickest command that writes a folder. */
function check(out: string, ...options: readonly string[]): string[] {
  return ["crosscheck", batch, "-o", out, "--fail-on", "never", ...options];
}

beforeAll(async () => {
  folder = await temporaryFolder();
  batch = await smallBatch(join(folder, "batch"));
});

describe("an output folder that may not be written", () => {
  it("is refused in one line and left as it was", async () => {
    const file = join(folder, "file");
    const foreign = join(folder, "foreign");
    await writeFile(file, "");
    await mkdir(foreign);
    await writeFile(join(foreign, "notes.txt"), "mine");
    const before = await filesOf(folder);
    const refused: readonly (readonly [string, string])[] = [
      [file, `error: ${file} is not a folder and cannot be the output`],
      [join(file, "out"), `error: cannot write the output folder ${join(file, "out")} (`],
      [foreign, `error: notes.txt in the output folder ${foreign} was not written by this program`],
      [join(batch, "out"), `error: the output folder ${join(batch, "out")} and the batch folder ${batch} may not`],
      [batch, `error: the output folder ${batch} and the batch folder ${batch} may not`],
      [folder, `error: the output folder ${folder} and the batch folder ${batch} may not`],
    ];
    for (const [out, line] of refused) {
      expect(await refusal(check(out))).toContain(line);
    }
    expect(await refusal(check(".", "--lang", "zh"))).toMatch(/^错误：输出文件夹 \. 是当前所在文件夹/);
    expect(await filesOf(folder)).toEqual(before);
  });

  it.skipIf(process.platform === "win32")("is refused also where the system takes no folder", async () => {
    expect(await refusal(check("/proc/jiedui"))).toBe(
      "error: cannot write the output folder /proc/jiedui (ENOENT); what stood there is untouched",
    );
  });
});

describe("an output folder written before", () => {
  it("is replaced while unchanged, byte for byte the same CSV", async () => {
    const out = join(folder, "again");
    await run(check(out));
    const first = await readFile(join(out, "双方数据核对.csv"));
    expect((await run(check(out))).exitCode).toBe(0);
    expect(await readFile(join(out, "双方数据核对.csv"))).toEqual(first);
  });

  it("is refused once a workbook in it was edited; --force keeps the edited one beside", async () => {
    const out = join(folder, "edited");
    await run(check(out));
    await appendFile(join(out, "双方数据核对.xlsx"), "edited");
    const before = await filesOf(out);
    expect(await refusal(check(out))).toBe(
      `error: 双方数据核对.xlsx in the output folder ${out} was edited after it was written: copy it into the batch, or --force`,
    );
    expect(await filesOf(out)).toEqual(before);
    const forced = await run(check(out, "--force"));
    expect(forced.exitCode).toBe(0);
    expect(forced.stdout).toContain(`is kept as ${out}.bak`);
    expect(await filesOf(`${out}.bak`)).toEqual(before);
  });

  it("is refused where it holds what the batch names as last year's result", async () => {
    const out = join(folder, "yearly");
    await run(check(out));
    const next = await smallBatch(join(folder, "next"), {
      "batch.yaml": `lastYear: ../${basename(out)}/双方数据核对.csv\n`,
    });
    const before = await filesOf(out);
    expect(await refusal(["evaluate", next, "-o", out])).toMatch(
      /^error: the output .*yearly would replace .*双方数据核对\.csv/,
    );
    expect(await filesOf(out)).toEqual(before);
    await rm(next, { recursive: true });
  });
});
