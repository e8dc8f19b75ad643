import type { Artefact } from "../model/artefact.js";
import { MANIFEST_NAME } from "./output-manifest.js";

// biome-ignore lint/suspicious/noControlCharactersInRegex: Windows forbids them in names
const FORBIDDEN = /[<>:"|?*\\\u0000-\u001f]/;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Throws an Error (a bug, not the operator's mistake) for a path that some system cannot hold or that stands twice. */
export function checkArtefactPaths(artefacts: readonly Artefact[]): void {
  const taken = new Set<string>([MANIFEST_NAME]);
  for (const { path } of artefacts) {
    const parts = path.split("/");
    if (parts.some((part) => isImpossible(part))) {
      throw new Error(`an artefact's path is impossible on some system: ${path}`);
    }
    const folded = path.toLowerCase();
    if (taken.has(folded)) {
      throw new Error(`two artefacts have one path: ${path}`);
    }
    taken.add(folded);
  }
}

function isImpossible(part: string): boolean {
  return part === "" || /[. ]$/.test(part) || FORBIDDEN.test(part) || RESERVED.test(part);
}
