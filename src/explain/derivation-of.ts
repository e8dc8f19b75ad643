import type { Bilingual } from "../model/bilingual.js";
import type { Derivation, DerivationNode } from "../model/derivation.js";
import { unitOf } from "../model/lookups.js";
import { UNUSED_RETURN_RULES } from "../model/unused-return-rules.js";
import type { Result } from "../report/result/schema.js";
import { targetWords } from "../wording/derivation/target-words.js";
import { unitWords } from "../wording/derivation/unit-words.js";
import { RETURN_STATUS_LABELS } from "../wording/filing-labels.js";
import { UNDECIDED } from "../wording/grading-labels.js";
import { basisTexts } from "./basis-texts.js";
import { gradeWords } from "./nodes/grade-words.js";
import { nodeOf, noteOf, same } from "./nodes/node.js";
import { standardsOf } from "./standards.js";
import type { Source } from "./subject.js";

/** A tree with its title, the standards its formulas use, and the texts it cites. */
export function derivationOf(source: Source, code: string, root: DerivationNode): Derivation {
  const { result, scheme } = source;
  const standards = standardsOf(scheme);
  return {
    year: result.year,
    unit: code,
    title: titleOf(source, code, root),
    status: result.finals.length > 0 ? "approved" : "suggested",
    scheme: { ...result.scheme },
    tool: { ...result.tool },
    root,
    standards: root.kind === "unevaluated" ? [] : standards,
    bases: basisTexts(
      root,
      standards.flatMap(({ bases }) => bases),
      scheme,
    ),
  };
}

function titleOf({ result, scheme }: Source, code: string, { kind, label, value }: DerivationNode): Bilingual {
  const { fullName, name } = unitOf(scheme, code);
  if (kind === "unit") {
    return unitWords.title(fullName, result.year, outcomeOf(result, code));
  }
  if (kind === "unevaluated") {
    return unitWords.title(fullName, result.year, unitWords.notEvaluated);
  }
  const told = (of: Bilingual | null, colon: string, language: "zh" | "en"): string =>
    of === null ? "" : `${colon}${of[language]}`;
  return {
    zh: targetWords.about(name, result.year, `${label.zh}${told(value, "：", "zh")}`).zh,
    en: targetWords.about(name, result.year, `${label.en}${told(value, ": ", "en")}`).en,
  };
}

function outcomeOf(result: Result, code: string): Bilingual {
  const grade = result.units.find(({ unit }) => unit === code)?.grade;
  if (grade?.final !== undefined) {
    return unitWords.approved(gradeWords(grade.final.grade));
  }
  return unitWords.suggested(grade?.suggested == null ? UNDECIDED : gradeWords(grade.suggested));
}

/** A unit whose return is missing, double or unreadable. */
export function unevaluatedNode({ result, scheme }: Source, code: string): DerivationNode {
  const { name, fullName } = unitOf(scheme, code);
  const found = result.completeness.find(({ unit }) => unit === code);
  const status = found?.status === undefined || found.status === "received" ? "missing" : found.status;
  return nodeOf("unevaluated", name, same(fullName), {
    value: RETURN_STATUS_LABELS[status],
    notes: [
      noteOf("reason", unitWords.unevaluated(RETURN_STATUS_LABELS[status])),
      ...result.findings
        .filter(({ unit, rule }) => unit === code && rule === UNUSED_RETURN_RULES[status])
        .map(({ id, message, messageEn }) => noteOf("reason", targetWords.finding(id, message, messageEn))),
    ],
    bases: ["A-13"],
    places: (found?.files ?? []).map((file) => ({ file })),
  });
}
