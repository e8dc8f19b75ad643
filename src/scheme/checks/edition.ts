import { type Fault, fault, within } from "../fault.js";
import type { ParsedScheme } from "../parsed-scheme.js";
import { extendedScheme, HEAD_FILE, readSchemeFolder, wholeTexts } from "../scheme-folder.js";
import { shippedDirectory, shippedSchemes } from "../shipped-schemes.js";
import type { SourceDocument } from "../source-document.js";

/** `extends` names a scheme that the program brings with it and that stands by itself. */
export async function extensionFaults({ head }: ParsedScheme): Promise<readonly Fault[]> {
  const base = head?.fields.extends ?? null;
  if (head === null || base === null) {
    return [];
  }
  const known = await standingSchemes();
  return known.includes(base)
    ? []
    : [
        fault(
          within(head.place, "extends"),
          `extends 只能写自成一体的内置方案：${known.join("、")}`,
          `extends must name a built-in scheme that stands by itself: ${known.join(", ")}`,
        ),
      ];
}

async function standingSchemes(): Promise<readonly string[]> {
  const standing: string[] = [];
  for (const id of await shippedSchemes()) {
    const texts = await wholeTexts((await shippedDirectory(id)) ?? id);
    if (extendedScheme(texts.get(HEAD_FILE)?.text ?? "") === null) {
      standing.push(id);
    }
  }
  return standing;
}

/** Documents are told by id and version: a scheme that is not the built-in one should not go by its name. */
export async function editionRemarks(
  { head }: ParsedScheme,
  documents: ReadonlyMap<string, SourceDocument>,
): Promise<readonly Fault[]> {
  const id = head?.fields.id ?? "";
  const shipped = await shippedDirectory(id);
  if (head === null || shipped === null) {
    return [];
  }
  const built = (await readSchemeFolder(shipped)).documents;
  return contentOf(documents) === contentOf(built)
    ? []
    : [
        fault(
          within(head.place, "id"),
          `内容与内置方案 ${id} 不同，请改用自己的 id 和 version，以免结果被误认为按 ${id} 得出；表式仍相同的，在 forms 中写明`,
          `the content is not that of the built-in ${id}: give it an id and version of its own, so that no result passes for one of ${id}; where the forms are still the same, say so under forms`,
        ),
      ];
}

/** All values of a scheme; comments, layout and what it was taken from do not count. */
function contentOf(documents: ReadonlyMap<string, SourceDocument>): string {
  const entries = [...documents.values()].map(({ file, value }) => [
    file,
    file === HEAD_FILE && typeof value === "object" ? { ...value, extends: undefined } : value,
  ]);
  return JSON.stringify(entries);
}
