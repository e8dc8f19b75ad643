import { mkdir, open, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { refusal, run } from "./build/run-bin.js";
import { filesOf, smallBatch, temporaryFolder } from "./build/small-batch.js";

const HEADER = "年度,填报单位,结对关系,项目代码,项目名称,计量单位,上年完成,协议目标,本年完成,备注\n";
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]);
let folder: string;

beforeAll(async () => {
  folder = await temporaryFolder();
});

/** 200 MB of one line, without writing them: a hole reads as zeros. */
async function writeHugeLine(path: string): Promise<void> {
  const file = await open(path, "w");
  await file.write(HEADER);
  await file.truncate(200 * 1024 * 1024);
  await file.close();
}

interface Told {
  readonly rule: string;
  readonly severity: string;
  readonly place: { readonly file: string };
  readonly message: string;
  readonly messageEn: string;
}

describe("a batch with files nobody can read", () => {
  it("names each on one line, evaluates the rest and writes everything", async () => {
    const batch = await smallBatch(join(folder, "mixed"), {
      "nul.csv": `${HEADER}2019,浙江\0,,,,,,,,\n`,
      "quote.csv": `${HEADER}2019,"浙江,,,,,,,,\n`,
      "encoding.csv": Uint8Array.from([0x81, 0xff, 0xfe, 0x80, 0xc0, 0x2c, 0xff, 0x0a]),
      "long.csv": "a".repeat(3 * 1024 * 1024),
      "empty.csv": "",
      "picture.png": PNG,
      "notes.csv": "甲,乙\n1,2\n",
    });
    await writeHugeLine(join(batch, "huge.csv"));
    const sound = await run(["evaluate", await smallBatch(join(folder, "sound")), "-o", join(folder, "a"), "--json"]);
    const mixed = await run(["evaluate", batch, "-o", join(folder, "b"), "--json"]);
    expect({ exitCode: mixed.exitCode, stderr: mixed.stderr }).toEqual({ exitCode: 1, stderr: "" });
    const { findings, units, files } = JSON.parse(mixed.stdout);
    const of = (file: string): readonly Told[] => findings.filter((one: Told) => one.place.file === file);
    for (const file of ["nul.csv", "quote.csv", "encoding.csv", "long.csv", "huge.csv", "picture.png"]) {
      expect(of(file).map(({ rule, severity }) => [file, rule, severity])).toEqual([
        [file, "file-unreadable", "error"],
      ]);
      expect(of(file)[0]?.message).toMatch(/^文件 .+，未参与评价；.+$/);
      expect(of(file)[0]?.messageEn).toMatch(/^The file .+ was not used; .+$/);
    }
    expect(of("empty.csv").map(({ rule }) => rule)).toEqual(["file-skipped"]);
    expect(of("notes.csv").map(({ rule }) => rule)).toEqual(["form-unrecognised"]);
    expect(units).toEqual(JSON.parse(sound.stdout).units);
    expect(files).toHaveLength(27);
  });

  it("is told so where no file can be read: findings, exit code 1, nothing written", async () => {
    const pictures = join(folder, "pictures");
    await mkdir(pictures);
    await writeFile(join(pictures, "a.png"), PNG);
    for (const command of ["evaluate", "crosscheck"]) {
      const ran = await run([command, pictures, "-o", join(folder, "none")]);
      expect(ran.exitCode).toBe(1);
      expect(ran.stdout).toMatch(/^No form was recognised in the batch, so nothing was written\.\n/);
      expect(ran.stdout).toContain("  error a.png file-unreadable\n");
    }
    expect(Object.keys(await filesOf(folder)).filter((path) => path.startsWith("none/"))).toEqual([]);
  });

  it("is refused where there is no file at all", async () => {
    const empty = join(folder, "empty");
    await mkdir(empty);
    expect(await refusal(["evaluate", empty, "-o", join(folder, "x")])).toBe(
      `error: the folder ${empty} holds no file`,
    );
    expect(await refusal(["validate", empty, "--lang", "zh"])).toBe(`错误：文件夹 ${empty} 中没有文件`);
  });
});

describe("a batch.yaml with mistakes", () => {
  it("is refused in one line that names them all", async () => {
    const batch = await smallBatch(join(folder, "settings"), {
      "batch.yaml": "year: nineteen\nfoo: 1\ndeadline: 2019-13-01\n",
    });
    const en = await refusal(["evaluate", batch, "-o", join(folder, "x")]);
    const zh = await refusal(["evaluate", batch, "-o", join(folder, "x"), "--lang", "zh"]);
    for (const part of ["line 1: year: ", 'line 2: there is no setting "foo"', "line 3: deadline: "]) {
      expect(en).toContain(part);
    }
    for (const part of ["第 1 行 year：", "第 2 行没有“foo”这项设置", "第 3 行 deadline："]) {
      expect(zh).toContain(part);
    }
  });

  it.each([
    ["no YAML", "year: [2019\n", /^error: batch\.yaml: line \d+: /],
    ["a scheme that is not there", "scheme: nosuch\n", /^error: the scheme .+nosuch cannot be used: /],
    [
      "last year's result that is not there",
      "lastYear: last.json\n",
      /^error: lastYear in batch\.yaml: last\.json cannot be read \(ENOENT\)$/,
    ],
  ])("with %s is refused in one line", async (name, content, line) => {
    const batch = await smallBatch(join(folder, name), { "batch.yaml": content });
    expect(await refusal(["evaluate", batch, "-o", join(folder, "x")])).toMatch(line);
  });
});

describe("a folder that cannot be made", () => {
  it("is refused in one line", async () => {
    const long = join(folder, "长".repeat(300));
    expect(await refusal(["init", long, "--year", "2019"])).toBe(`error: ${long} cannot be read (ENAMETOOLONG)`);
    const file = join(folder, "a file");
    await writeFile(file, "");
    expect(await refusal(["init", join(file, "batch"), "--year", "2019"])).toMatch(/ is not a folder$/);
  });

  it.runIf(process.platform === "linux")("below /proc too, without hanging", async () => {
    for (const command of ["init /proc/jiedui/batch", "template 330000 -o /proc/jiedui/forms"]) {
      expect(await refusal([...command.split(" "), "--year", "2019"])).toMatch(/^error: \/proc.* \(ENOENT\)$/);
    }
  });
});
