import { resolve } from "node:path";
import { explain } from "../../explain/explain.js";
import type { Derivation, DerivationTarget } from "../../model/derivation.js";
import { linksOf } from "../../model/lookups.js";
import type { Unit } from "../../model/pairing.js";
import { cutDerivation } from "../../report/derivation/cut-at.js";
import { derivationMarkdown } from "../../report/derivation/derivation-markdown.js";
import type { ResultFinding } from "../../report/result/schema.js";
import { explainError } from "../explain-error.js";
import type { ExplainOptions } from "../options.js";
import { derivationText } from "../show/derivation-text.js";
import type { Terminal } from "../terminal.js";
import { usageErrorOf } from "../usage-error-of.js";
import { type LoadedResult, loadResult } from "./load-result.js";
import { outputFormat } from "./output-format.js";
import { resolveTarget } from "./resolve-target.js";
import { resolveUnit } from "./resolve-unit.js";
import { writeFileWhole } from "./write-file-whole.js";

interface Asked {
  readonly result: string;
  readonly unit: string;
  readonly part: string | undefined;
}

type Format = NonNullable<ExplainOptions["format"]>;

const EXTENSIONS: Readonly<Record<Format, string>> = { text: "txt", md: "md", json: "json" };

/** Prints or writes why a unit has its grade, or something in it its value; returns the exit code. */
export async function runExplain(asked: Asked, options: ExplainOptions, terminal: Terminal): Promise<number> {
  const depth = depthAsked(options.depth);
  const loaded = await loadResult(asked.result, options);
  const unit = resolveUnit(asked.unit, loaded.scheme);
  const target = resolveTarget(asked.part, unit, loaded);
  const { output } = options;
  if (output !== undefined && resolve(output) === resolve(loaded.file)) {
    throw usageErrorOf((words) => words.wouldReplaceInput(output, loaded.file));
  }
  const derivation = explain(loaded.result, loaded.scheme, unit.code, target);
  const format = formatOf(options);
  const shown = depth === undefined ? presetDepth(target, format) : depth;
  const content = contentOf(derivation, shown, format, terminal);
  if (output !== undefined) {
    await writeFileWhole(output, content);
  }
  if (options.json === true) {
    const told = output === undefined ? { derivation: cutDerivation(derivation, shown) } : { output };
    const findings = findingsAbout(unit, loaded);
    terminal.out(`${JSON.stringify({ command: "explain", exitCode: 0, format, ...told, findings }, null, 2)}\n`);
  } else if (output === undefined) {
    terminal.out(content);
  } else if (options.quiet !== true) {
    terminal.err(`${terminal.words.export.written(output)}\n`);
  }
  return 0;
}

function contentOf(derivation: Derivation, depth: number | null, format: Format, terminal: Terminal): string {
  switch (format) {
    case "text":
      return derivationText(derivation, depth, terminal);
    case "md":
      return derivationMarkdown(derivation, depth, terminal.language);
    case "json":
      return `${JSON.stringify(cutDerivation(derivation, depth), null, 2)}\n`;
  }
}

/** The format asked for, else by the file's name; where neither tells, JSON inside JSON, else text. Throws UsageError. */
function formatOf(options: ExplainOptions): Format {
  const { output, json } = options;
  return outputFormat(options, EXTENSIONS) ?? (json === true && output === undefined ? "json" : "text");
}

/** undefined: not asked for; null: all. Throws UsageError. */
function depthAsked(text: string | undefined): number | null | undefined {
  if (text === undefined || text === "all") {
    return text === undefined ? undefined : null;
  }
  if (!/^\d{1,2}$/.test(text)) {
    throw explainError((words) => words.depth(text));
  }
  return Number(text);
}

/** A unit's rows, a row's figures by pairing, anything else down to the cells; JSON holds all. */
function presetDepth({ kind }: DerivationTarget, format: Format): number | null {
  if (format === "json") {
    return null;
  }
  return kind === "unit" ? 1 : kind === "row" ? 3 : null;
}

function findingsAbout(unit: Unit, { result, scheme }: LoadedResult): readonly ResultFinding[] {
  const links = new Set(linksOf(scheme, unit, result.year).map(({ id }) => id));
  return result.findings.filter((finding) => finding.unit === unit.code || links.has(finding.link ?? ""));
}
