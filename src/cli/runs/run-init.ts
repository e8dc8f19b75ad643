import { join, resolve } from "node:path";
import { BATCH_FOLDERS, batchFolderFiles } from "../../report/forms/batch-folder.js";
import { DEFAULT_SCHEME, loadNamedScheme } from "../../scheme/load-scheme.js";
import { shippedDirectory } from "../../scheme/shipped-schemes.js";
import type { InitOptions } from "../options.js";
import type { Terminal } from "../terminal.js";
import { formYear } from "./form-year.js";
import { refuseFilled } from "./refuse-filled.js";
import { makeFolder, writeNewFiles } from "./write-new-files.js";

/** Makes a batch folder; returns the exit code. Throws UsageError if the folder holds anything. */
export async function runInit(directory: string, options: InitOptions, terminal: Terminal): Promise<number> {
  const year = formYear(options.year);
  const scheme = await loadNamedScheme(options.scheme ?? DEFAULT_SCHEME);
  await refuseFilled(directory);
  for (const folder of Object.keys(BATCH_FOLDERS)) {
    await makeFolder(join(directory, folder));
  }
  const { directory: made, files } = await writeNewFiles(
    directory,
    batchFolderFiles(scheme, year, await chosenName(options)),
  );
  if (options.json === true) {
    const object = {
      command: "init",
      exitCode: 0,
      output: made,
      folders: Object.keys(BATCH_FOLDERS),
      files,
      findings: [],
    };
    terminal.out(`${JSON.stringify(object, null, 2)}\n`);
  } else if (options.quiet !== true) {
    terminal.out(`${terminal.words.forms.init.done(made)}\n`);
  }
  return 0;
}

/** The scheme asked for as batch.yaml names it: an id, or a path that holds wherever the program is started. */
async function chosenName({ scheme }: InitOptions): Promise<string | null> {
  if (scheme === undefined) {
    return null;
  }
  return (await shippedDirectory(scheme)) === null ? resolve(scheme) : scheme;
}
