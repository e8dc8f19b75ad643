import type { DerivationNode, Note, Step } from "../../model/derivation.js";
import type { Benchmark, Measure } from "../../model/scheme.js";
import { measureWords } from "../../wording/derivation/measure-words.js";
import { STEP_LABELS } from "../../wording/derivation/step-labels.js";
import { linkName, measureLabel } from "../../wording/names.js";
import { completionText, figureText, scoreText } from "../formula.js";
import { ownDenominator } from "../ratio-parts.js";
import { placesOf, type ResultMeasure, type Subject } from "../subject.js";
import { unusedBenchmarks, usedBenchmark } from "../unused-benchmarks.js";
import { completionFormula } from "./completion-formula.js";
import { figureNode } from "./figure-node.js";
import { basesOf, nodeOf, noteOf, same, taken } from "./node.js";
import { amountPart } from "./part-node.js";
import { ratioNodes } from "./ratio-nodes.js";
import { scoreStep } from "./score-step.js";

/** A measure: completion against the benchmark used, its score, and its parts down to the cells. */
export function measureNode(measure: Measure, graded: ResultMeasure, subject: Subject): DerivationNode {
  const used = usedBenchmark(measure, graded);
  const formula = completionFormula(measure, graded, used, subject);
  const isCapped =
    graded.completion >= 1 || graded.parts.some(({ counted, actual }) => counted !== null && counted < actual);
  const bases = basesOf(graded.basis, ...(isCapped ? [subject.scheme.grading.bases.surplusCap] : []));
  return nodeOf(
    "measure",
    null,
    measureWords.label(measureLabel(subject.scheme, measure.name), used?.kind ?? graded.benchmark),
    {
      value: same(scoreText(graded.score)),
      steps: [
        ...standardSteps(used),
        { ...STEP_OF_COMPLETION, formula, result: completionText(graded.completion), bases },
        scoreStep(STEP_LABELS.score, graded.completion, graded.score, subject.scheme.grading),
      ],
      notes: notesOf(measure, graded, used, subject),
      children: childrenOf(measure, graded, used, subject),
    },
  );
}

const STEP_OF_COMPLETION: Pick<Step, "label" | "relation"> = { label: STEP_LABELS.completion, relation: "equals" };

/** The scheme's own norm or goal. */
function standardSteps(used: Benchmark | null): readonly Step[] {
  if (used?.kind !== "goal") {
    return [];
  }
  return [taken(STEP_LABELS.goal, figureText(Number(used.value.toString())), ...basesOf(used.basis))];
}

function notesOf(measure: Measure, graded: ResultMeasure, used: Benchmark | null, subject: Subject): readonly Note[] {
  const counted = new Set(graded.parts.map(({ link }) => link));
  const out = placesOf(subject, measure).filter((place) => !counted.has(place));
  const names = out.map((place) => linkName(subject.scheme, place)).join("、");
  return [
    ...unusedBenchmarks(measure, used, subject).map((text) => noteOf("not-used", text)),
    ...(names === "" ? [] : [noteOf("not-used", measureWords.leftOut(names))]),
    ...(graded.selfDeclared ? [noteOf("reason", measureWords.selfDeclared)] : []),
  ];
}

function childrenOf(
  measure: Measure,
  graded: ResultMeasure,
  used: Benchmark | null,
  subject: Subject,
): readonly DerivationNode[] {
  if (measure.denominator === null) {
    return graded.parts.map((part) => amountPart(measure, part, used, subject));
  }
  const own = ownDenominator(measure, subject);
  const node = own === null ? null : figureNode(own, null, "divisor", subject);
  return [...(node === null ? [] : [node]), ...ratioNodes(measure, graded, subject)];
}
