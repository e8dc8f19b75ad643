import { DEFAULT_SCHEME, schemeDirectory } from "../../scheme/load-scheme.js";
import { schemeCopy } from "../../scheme/scheme-copy.js";
import type { SchemeInitOptions } from "../options.js";
import type { Terminal } from "../terminal.js";
import { refuseFilled } from "./refuse-filled.js";
import { writeNewFiles } from "./write-new-files.js";

/** Writes a scheme out, complete and with its comments; returns the exit code. Throws UsageError if the folder holds anything. */
export async function runSchemeInit(
  directory: string,
  options: SchemeInitOptions,
  terminal: Terminal,
): Promise<number> {
  const copy = await schemeCopy(await schemeDirectory(options.from ?? options.scheme ?? DEFAULT_SCHEME));
  await refuseFilled(directory);
  const { directory: output, files } = await writeNewFiles(directory, copy);
  if (options.json === true) {
    const object = { command: "scheme init", exitCode: 0, output, files, findings: [] };
    terminal.out(`${JSON.stringify(object, null, 2)}\n`);
  } else if (options.quiet !== true) {
    terminal.out(`${terminal.words.scheme.init.done(directory, files.length)}\n`);
  }
  return 0;
}
