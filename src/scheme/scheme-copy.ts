import type { Artefact } from "../model/artefact.js";
import { HEAD_FILE, wholeTexts } from "./scheme-folder.js";

/** The line that says what is taken from another scheme, and the comment above it. */
const EXTENDS = /^(?:# extends：.*\n)?extends:.*\n/m;

/**
 * The files of a scheme with their comments, complete in themselves: what it takes from another scheme is among them.
 * @throws SchemeError when the folder cannot be read.
 */
export async function schemeCopy(directory: string): Promise<readonly Artefact[]> {
  const texts = await wholeTexts(directory);
  return [...texts].map(([path, { text }]) => ({
    path,
    bytes: Buffer.from(path === HEAD_FILE ? text.replace(EXTENDS, "") : text),
  }));
}
