import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, extname, join, relative, sep } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { readBatch } from "../../src/read/read-batch.js";
import type { Result } from "../../src/report/result/schema.js";
import { scheme } from "../build/scheme.js";
import { readSample, resultText, SAMPLE } from "./sample-result.js";

let scratch: string;
let sample: string;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "jiedui-whole-"));
  sample = resultText(await readSample());
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

/** The sample's files by path, batch.yaml aside. */
async function samplePaths(): Promise<readonly string[]> {
  const entries = await readdir(SAMPLE, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name !== "batch.yaml")
    .map((entry) => relative(SAMPLE, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** Copies the sample, each file to where `moved` says, written in the order of `order`. */
async function movedSample(name: string, moved: (path: string, index: number) => string): Promise<Result> {
  const folder = join(scratch, name);
  const paths = await samplePaths();
  for (const [index, path] of [...paths.entries()].reverse()) {
    const target = join(folder, moved(path, index));
    await mkdir(dirname(target), { recursive: true });
    await cp(join(SAMPLE, path), target);
  }
  const settings = parse(await readFile(join(SAMPLE, "batch.yaml"), "utf-8"));
  const received = Object.entries(settings.received).map(([path, date]) => [moved(path, paths.indexOf(path)), date]);
  await writeFile(
    join(folder, "batch.yaml"),
    stringify({ ...settings, received: Object.fromEntries(received.reverse()) }),
  );
  return JSON.parse(resultText(await readBatch(folder, { scheme })));
}

/** Parts that hold file names. */
const FILED = new Set(["inputs", "place", "places", "file", "files"]);
/** Lists with one entry a row of a form: their order is the files'. */
const UNORDERED = new Set(
  "agreement facts findings lines letters floor remarks innovationEntries teamReports decisions".split(" "),
);

/** A result as text without file names and places, lists of form rows in an order of their own. */
function conclusions(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) {
    const list = value.map((one) => conclusions(one));
    return UNORDERED.has(key) ? list.map((one) => JSON.stringify(one)).sort() : list;
  }
  if (typeof value === "object" && value !== null) {
    const parts = Object.entries(value).filter(([name]) => !FILED.has(name));
    return Object.fromEntries(parts.map(([name, part]) => [name, conclusions(part, name)]));
  }
  return value;
}

/** A finding's sentence, its data and its id may hold the file's name. */
const numbers = ({ findings, fingerprint: _, ...rest }: Result): unknown =>
  conclusions({
    ...rest,
    findings: findings.map(({ rule, severity, unit, link, item, asRead, suppressedCount, waived }) => ({
      ...{ rule, severity, unit, link, item, asRead, suppressedCount, waived },
    })),
  });

describe("the same batch", () => {
  it("read again gives the same result.json byte for byte", async () => {
    expect(resultText(await readSample()) === sample).toBe(true);
  });

  it("read from a copy whose files were written in another order gives the same bytes", async () => {
    const result = await movedSample("copied", (path) => path);
    const inputs = (one: Result) => one.inputs.filter(({ form }) => form !== "settings");
    const original: Result = JSON.parse(sample);
    expect(inputs(result)).toEqual(inputs(original));
    // The copy has other settings, and with them another fingerprint.
    const bare = (one: Result) => ({ ...one, inputs: [], fingerprint: "" });
    expect(bare(result)).toEqual(bare(original));
  });

  it("renamed and moved to other folders, so that it is read in another order, gives the same numbers", async () => {
    const result = await movedSample("moved", (path, index) => {
      const depth = ["", "甲/", "甲/乙/", "（定稿）(1)/"][index % 4];
      return `${depth}${String(999 - index)} 表${extname(path)}`;
    });
    expect(numbers(result)).toEqual(numbers(JSON.parse(sample)));
    const hashes = (one: Result) =>
      one.inputs
        .filter(({ form }) => form !== "settings")
        .map(({ sha256 }) => sha256)
        .sort();
    expect(hashes(result)).toEqual(hashes(JSON.parse(sample)));
  });
});
