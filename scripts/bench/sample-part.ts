import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findWorkbooks } from "./find-workbooks.js";
import type { Part, Setting } from "./part.js";
import { runProcess } from "./run-process.js";

const LOAD = fileURLToPath(new URL("load-workbooks.mjs", import.meta.url));

/** The whole program over the sample, all documents written, against a program that merely reads workbooks. */
export async function samplePart(setting: Setting): Promise<Part> {
  const batch = join(setting.root, "samples/2019");
  const { paths, what } = await findWorkbooks(batch, setting);
  const output = join(setting.folder, "out");
  const evaluate = ["evaluate", batch, "-o", output, "--fail-on", "never", "-q"];
  return {
    title: "samples/2019 as a process",
    rounds: 5,
    contenders: [
      { name: `exceljs reads ${what}`, run: () => runProcess([LOAD, ...paths]) },
      {
        name: "jiedui evaluate, all documents",
        run: () => runProcess([join(setting.root, "bin/jiedui.js"), ...evaluate]),
      },
    ],
  };
}
