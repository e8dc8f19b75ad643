import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Setting } from "./part.js";
import { runProcess } from "./run-process.js";

export interface FoundWorkbooks {
  readonly paths: readonly string[];
  readonly what: string;
}

/** The workbooks of the sample; where it has none, blank returns of all units. */
export async function findWorkbooks(batch: string, { folder, root }: Setting): Promise<FoundWorkbooks> {
  const filed = await workbooksIn(batch);
  if (filed.length > 0) {
    return { paths: filed, what: `the sample's ${filed.length} workbooks` };
  }
  const blank = join(folder, "forms");
  await runProcess([join(root, "bin/jiedui.js"), "template", "-o", blank, "--year", "2019", "--force", "-q"]);
  const paths = await workbooksIn(blank);
  return { paths, what: `${paths.length} blank forms` };
}

async function workbooksIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith(".xlsx"))
    .sort()
    .map((name) => join(folder, name));
}
