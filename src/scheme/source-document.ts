import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { FieldPath } from "./fault.js";
import type { SchemeProblem } from "./scheme-error.js";

/** A parsed scheme file. Every scalar is kept as its text, so no figure ever passes through a float. */
export interface SourceDocument {
  readonly file: string;
  readonly value: unknown;
  readonly syntaxProblems: readonly SchemeProblem[];
  readonly locate: (path: FieldPath) => { readonly line: number; readonly column: number };
}

/** Parses one YAML text; syntax mistakes are listed, not thrown. */
export function parseSource(file: string, text: string): SourceDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: "failsafe", lineCounter: lines, prettyErrors: false });
  const position = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  return {
    file,
    value: document.errors.length === 0 ? document.toJS() : undefined,
    syntaxProblems: document.errors.map((error) => ({
      file,
      ...position(error.pos[0]),
      message: { zh: `YAML 语法错误：${error.message}`, en: `YAML syntax: ${error.message}` },
    })),
    locate: (path) => position(offsetOf(document, path)),
  };
}

/** Offset of the field's key (or list entry); of its nearest existing parent where the field is missing. */
function offsetOf(document: Document, path: FieldPath): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    const found = child(node, step);
    if (found === null) {
      break;
    }
    offset = startOf(found.mark) ?? offset;
    node = found.value;
  }
  return offset;
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
