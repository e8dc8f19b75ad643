import { readFile } from "node:fs/promises";
import { decodeText } from "../../read/sheet/decode-text.js";
import { systemCode, usageErrorOf } from "../usage-error-of.js";

/** Reads the passwords of --password-file, one a line. Throws UsageError if there is none. */
export async function loadPasswords(path: string): Promise<readonly string[]> {
  const decoded = decodeText(await bytesOf(path), null);
  const text = "utf8" in decoded ? decoded.utf8.toString("utf8") : "";
  const passwords = text.split(/\r\n|\n|\r/).filter((line) => line !== "");
  if (passwords.length === 0) {
    throw usageErrorOf((words) => words.noPasswords(path));
  }
  return passwords;
}

async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const reason = systemCode(error);
    throw usageErrorOf(
      (words) => (reason === "ENOENT" ? words.noSuchPath(path) : words.unreadableFile(path, reason)),
      error,
    );
  }
}
