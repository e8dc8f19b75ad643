import { resolve } from "node:path";
import type { Scheme } from "../../model/scheme.js";
import { DEFAULT_SCHEME, loadNamedScheme, schemeRemarks } from "../../scheme/load-scheme.js";
import { problemLine } from "../../scheme/scheme-error.js";
import { shippedDirectory } from "../../scheme/shipped-schemes.js";
import type { CommonOptions } from "../options.js";
import type { Terminal } from "../terminal.js";

/** The scheme of the option, else of batch.yaml, else the default one; a changed one that goes by a built-in name is told. */
export async function chosenScheme(
  ofBatch: string | null,
  options: CommonOptions,
  terminal: Terminal,
): Promise<Scheme> {
  const name = options.scheme ?? ofBatch ?? DEFAULT_SCHEME;
  const scheme = await loadNamedScheme(name);
  if (options.quiet !== true) {
    for (const remark of await schemeRemarks(name)) {
      terminal.err(`${terminal.words.scheme.remark(problemLine(remark, terminal.language))}\n`);
    }
  }
  return scheme;
}

/** The scheme that a batch.yaml names: the id of a built-in one, else a folder as seen from the batch's own. */
export async function schemeOfBatch(folder: string, named: string | null): Promise<string | null> {
  return named === null || (await shippedDirectory(named)) !== null ? named : resolve(folder, named);
}
