import { stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Scheme } from "../model/scheme.js";
import { assembleScheme } from "./assemble.js";
import { crossCheck } from "./checks/cross-check.js";
import type { Fault } from "./fault.js";
import { parseScheme } from "./parse-scheme.js";
import type { ParsedScheme } from "./parsed-scheme.js";
import { SchemeError, type SchemeProblem } from "./scheme-error.js";
import { readSchemeFolder } from "./scheme-folder.js";
import { parseSource, type SourceDocument } from "./source-document.js";

/** The scheme that is used when none is named. */
export const DEFAULT_SCHEME = "gkf-2019-13";

interface Examined {
  readonly parsed: ParsedScheme;
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

/** The folder of a built-in scheme, beside this module or (bundled) in `scheme/` beside it; else the path as given. */
export async function schemeDirectory(idOrDirectory: string): Promise<string> {
  if (/^[a-z0-9-]+$/.test(idOrDirectory)) {
    for (const base of [`./${idOrDirectory}/`, `./scheme/${idOrDirectory}/`]) {
      const directory = fileURLToPath(new URL(base, import.meta.url));
      if (await isFile(join(directory, "scheme.yaml"))) {
        return directory;
      }
    }
  }
  return idOrDirectory;
}

async function examine(directory: string): Promise<Examined> {
  const { texts, sha256 } = await readSchemeFolder(directory);
  const documents = new Map([...texts].map(([file, text]) => [file, parseSource(file, text)]));
  const faults: Fault[] = [];
  const parsed = parseScheme(documents, faults);
  faults.push(...crossCheck(parsed));
  const syntax = [...documents.values()].flatMap((document) => document.syntaxProblems);
  const problems = [...syntax, ...faults.map((fault) => located(fault, documents))];
  // Two checks may stumble over one mistake.
  const distinct = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return { parsed, problems: [...distinct.values()].sort(inReadingOrder), sha256 };
}

function located({ place, message }: Fault, documents: ReadonlyMap<string, SourceDocument>): SchemeProblem {
  const position = documents.get(place.file)?.locate(place.path) ?? { line: 1, column: 1 };
  return { file: place.file, ...position, message };
}

function inReadingOrder(a: SchemeProblem, b: SchemeProblem): number {
  return a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
