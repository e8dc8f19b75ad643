import { readdir } from "node:fs/promises";
import { formsError } from "../forms-error.js";
import { systemCode, usageErrorOf } from "../usage-error-of.js";

/** Refuses a folder that holds anything. Throws UsageError. */
export async function refuseFilled(directory: string): Promise<void> {
  const held = await namesIn(directory);
  if (held.length > 0) {
    throw formsError((words) => words.notEmpty(directory));
  }
}

/** What stands in a folder; nothing where there is none. */
async function namesIn(directory: string): Promise<readonly string[]> {
  try {
    return await readdir(directory);
  } catch (error) {
    const code = systemCode(error);
    if (code === "ENOENT") {
      return [];
    }
    throw code === "ENOTDIR"
      ? formsError((words) => words.notAFolder(directory))
      : usageErrorOf((words) => words.unreadableFile(directory, code), error);
  }
}
