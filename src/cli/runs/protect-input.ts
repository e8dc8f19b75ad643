import { realpath } from "node:fs/promises";
import { resolve, sep } from "node:path";
import { usageErrorOf } from "../usage-error-of.js";

/** Refuses an output folder that holds a file which is read: inputs are never modified. */
export async function protectInput(input: string, directory: string): Promise<void> {
  const [file, folder] = await Promise.all([realOf(input), realOf(directory)]);
  if (file.startsWith(folder + sep)) {
    throw usageErrorOf((words) => words.wouldReplaceInput(directory, input));
  }
}

async function realOf(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}
