import type { Scheme } from "../model/scheme.js";
import { assembleScheme } from "./assemble.js";
import { assumptionRemarks } from "./checks/assumption-remarks.js";
import { crossCheck } from "./checks/cross-check.js";
import { editionRemarks, extensionFaults } from "./checks/edition.js";
import type { Fault } from "./fault.js";
import { parseScheme } from "./parse-scheme.js";
import type { ParsedScheme } from "./parsed-scheme.js";
import { SchemeError, type SchemeProblem } from "./scheme-error.js";
import { readSchemeFolder } from "./scheme-folder.js";
import { shippedDirectory } from "./shipped-schemes.js";
import type { SourceDocument } from "./source-document.js";

export { DEFAULT_SCHEME } from "./shipped-schemes.js";

interface Examined {
  readonly parsed: ParsedScheme;
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly problems: readonly SchemeProblem[];
  readonly sha256: string;
}

/**
 * Loads a scheme from a folder of YAML.
 * @throws SchemeError listing every mistake of the folder at once, each with file, line and column.
 */
export async function loadScheme(directory: string): Promise<Scheme> {
  const { parsed, problems, sha256 } = await examine(directory);
  if (problems.length > 0) {
    throw new SchemeError(directory, problems);
  }
  return assembleScheme(parsed, sha256);
}

/** Loads a built-in scheme by its id, or a scheme from a folder. */
export async function loadNamedScheme(idOrDirectory: string): Promise<Scheme> {
  return loadScheme(await schemeDirectory(idOrDirectory));
}

/** Every mistake of a scheme folder, in file and line order; none if it can be used. */
export async function schemeProblems(directory: string): Promise<readonly SchemeProblem[]> {
  try {
    return (await examine(directory)).problems;
  } catch (error) {
    if (error instanceof SchemeError) {
      return error.problems;
    }
    throw error;
  }
}

/** What is worth saying about a scheme though it can be used: another's name, assumptions that say other figures. */
export async function schemeRemarks(idOrDirectory: string): Promise<readonly SchemeProblem[]> {
  const directory = await schemeDirectory(idOrDirectory);
  if (directory !== idOrDirectory) {
    return [];
  }
  const { parsed, documents } = await examine(directory);
  const remarks = [...(await editionRemarks(parsed, documents)), ...(await assumptionRemarks(documents))];
  return inOrder(remarks.map((fault) => located(fault, documents)));
}

/** The folder of a built-in scheme; else the path as given. */
export async function schemeDirectory(idOrDirectory: string): Promise<string> {
  return (await shippedDirectory(idOrDirectory)) ?? idOrDirectory;
}

async function examine(directory: string): Promise<Examined> {
  const { documents, sha256 } = await readSchemeFolder(directory);
  const faults: Fault[] = [];
  const parsed = parseScheme(documents, faults);
  faults.push(...(await extensionFaults(parsed)), ...crossCheck(parsed));
  const syntax = [...documents.values()].flatMap((document) => document.syntaxProblems);
  const problems = inOrder([...syntax, ...faults.map((fault) => located(fault, documents))]);
  return { parsed, documents, problems, sha256 };
}

function located({ place, message }: Fault, documents: ReadonlyMap<string, SourceDocument>): SchemeProblem {
  const document = documents.get(place.file);
  const position = document?.locate(place.path) ?? { line: 1, column: 1 };
  const read = place.path.length === 0 ? null : (document?.read(place.path) ?? null);
  return { file: document?.shownAs ?? place.file, ...position, message, read };
}

/** In file and line order, each once: two checks may stumble over one mistake. */
function inOrder(problems: readonly SchemeProblem[]): readonly SchemeProblem[] {
  const distinct = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...distinct.values()].sort((a, b) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
  );
}
