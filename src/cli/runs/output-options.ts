import type { OutputOptions } from "../../write/check-output.js";

/** What the writer needs to know of a command's options. */
export function outputOptions(options: { readonly force?: boolean }, batchFolder?: string): OutputOptions {
  return { force: options.force === true, ...(batchFolder === undefined ? {} : { batchFolder }) };
}
