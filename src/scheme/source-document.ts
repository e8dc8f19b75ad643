import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from "yaml";
import type { FieldPath } from "./fault.js";
import type { SchemeProblem } from "./scheme-error.js";
import { syntaxText } from "./syntax-text.js";

/** A parsed scheme file. Every scalar is kept as its text, so no figure ever passes through a float. */
export interface SourceDocument {
  readonly file: string;
  /** The file as people find it: behind its scheme's id where the folder takes it from another scheme. */
  readonly shownAs: string;
  readonly value: unknown;
  readonly syntaxProblems: readonly SchemeProblem[];
  readonly locate: (path: FieldPath) => { readonly line: number; readonly column: number };
  /** The field's text as written; null where it is missing, long or several lines. */
  readonly read: (path: FieldPath) => string | null;
}

const LONGEST_READ = 60;

/** Parses one YAML text; syntax mistakes are listed, not thrown. */
export function parseSource(file: string, text: string, shownAs: string): SourceDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: "failsafe", lineCounter: lines, prettyErrors: false });
  const position = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const sourceLines = text.split("\n");
  return {
    file,
    shownAs,
    value: document.errors.length === 0 ? document.toJS() : undefined,
    syntaxProblems: firstOfEach(document.errors).map((error) => {
      const at = position(error.pos[0]);
      return { file: shownAs, ...at, message: syntaxText(error), read: shortened(sourceLines[at.line - 1]) };
    }),
    locate: (path) => position(startOf(follow(document, path).mark) ?? 0),
    read: (path) => writtenAt(document, path, text),
  };
}

/** One mistake makes the parser stumble again and again: each text once, where it comes first. */
function firstOfEach(errors: readonly YAMLError[]): readonly YAMLError[] {
  return errors.filter((error, index) => {
    const { zh } = syntaxText(error);
    return errors.findIndex((other) => syntaxText(other).zh === zh) === index;
  });
}

function writtenAt(document: Document, path: FieldPath, text: string): string | null {
  const { value, isWhole } = follow(document, path);
  const range = (value as Node | null)?.range;
  if (!isWhole || range === undefined || range === null) {
    return null;
  }
  const written = text.slice(range[0], range[1]);
  return written.includes("\n") ? null : shortened(written);
}

/** A text that fits beside a message; null if there is none. */
function shortened(text: string | undefined): string | null {
  const trimmed = text?.trim() ?? "";
  if (trimmed === "") {
    return null;
  }
  return trimmed.length > LONGEST_READ ? `${trimmed.slice(0, LONGEST_READ)}…` : trimmed;
}

interface Followed {
  /** The field's key (or list entry); that of its nearest existing parent where the field is missing. */
  readonly mark: unknown;
  readonly value: unknown;
  readonly isWhole: boolean;
}

function follow(document: Document, path: FieldPath): Followed {
  let node: unknown = document.contents;
  let mark: unknown = node;
  for (const step of path) {
    const found = child(node, step);
    if (found === null) {
      return { mark, value: node, isWhole: false };
    }
    mark = startOf(found.mark) === undefined ? mark : found.mark;
    node = found.value;
  }
  return { mark, value: node, isWhole: true };
}

function child(node: unknown, step: string | number): { readonly mark: unknown; readonly value: unknown } | null {
  if (isSeq(node)) {
    const entry = node.items[Number(step)];
    return entry === undefined ? null : { mark: entry, value: entry };
  }
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === String(step));
    return pair === undefined ? null : { mark: pair.key, value: pair.value };
  }
  return null;
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0];
}
