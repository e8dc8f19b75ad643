import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { z } from "zod";
import type { InputFile, LastYear } from "../../model/batch.js";
import { type Exact, exact } from "../../model/exact.js";
import { rowKey } from "../../model/filing.js";
import { unitFigureKey } from "../../model/reconciliation.js";
import { UsageError } from "../../model/usage-error.js";
import { sha256 } from "../source/open-bytes.js";

/** The parts of last year's result.json that this year needs. */
const resultSchema = z.object({
  schema: z.literal("jiedui/result@1"),
  year: z.int(),
  reconciliation: z.array(z.object({ link: z.string(), item: z.string(), adopted: z.number().nullable() })),
  unitFigures: z.array(z.object({ unit: z.string(), item: z.string(), adopted: z.number().nullable() })).default([]),
});

/**
 * Reads last year's adopted values.
 *
 * @throws UsageError if the file cannot be read, is no result.json, or is not of an earlier year.
 */
export async function readLastYear(
  folder: string,
  path: string,
  year: number,
): Promise<{ readonly lastYear: LastYear; readonly file: InputFile }> {
  const bytes = await bytesOf(folder, path);
  const outcome = resultSchema.safeParse(jsonOf(bytes.toString("utf8").replace(/^\uFEFF/, "")));
  if (!outcome.success) {
    const where = outcome.error.issues[0]?.path.map(String).join(".") || "JSON";
    throw refusal(path, `不是 jiedui/result@1 格式（${where}）`, `is not a jiedui/result@1 document (${where})`);
  }
  const result = outcome.data;
  if (result.year >= year) {
    throw refusal(path, `是 ${result.year} 年度的，不早于 ${year} 年度`, `is of ${result.year}, not before ${year}`);
  }
  const file = {
    path,
    sha256: sha256(bytes),
    form: "last-year",
    units: [],
    encoding: "utf-8",
    received: null,
  } as const;
  return { lastYear: { file: path, year: result.year, adopted: adoptedOf(result) }, file };
}

/** By link and item, and by unit and item. */
function adoptedOf(result: z.infer<typeof resultSchema>): ReadonlyMap<string, Exact> {
  const adopted = new Map<string, Exact>();
  for (const entry of result.reconciliation) {
    if (entry.adopted !== null) {
      adopted.set(rowKey(entry.link, entry.item), exact(entry.adopted));
    }
  }
  for (const figure of result.unitFigures) {
    if (figure.adopted !== null) {
      adopted.set(unitFigureKey(figure.unit, figure.item), exact(figure.adopted));
    }
  }
  return adopted;
}

async function bytesOf(folder: string, path: string): Promise<Buffer> {
  try {
    return await readFile(resolve(folder, path));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw refusal(path, `无法读取（${code}）`, `cannot be read (${code})`);
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function refusal(path: string, zh: string, en: string): UsageError {
  return new UsageError({ zh: `batch.yaml 的 lastYear：${path} ${zh}`, en: `lastYear in batch.yaml: ${path} ${en}` });
}
