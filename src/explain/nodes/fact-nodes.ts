import type { DerivationNode, Note } from "../../model/derivation.js";
import type { FactRefusal } from "../../model/grading.js";
import type { FactKind } from "../../model/scheme.js";
import type { Result } from "../../report/result/schema.js";
import { lineWords } from "../../wording/derivation/line-words.js";
import { FACT_REFUSAL_LABELS, FACT_STATUS_LABELS, UNCHECKED } from "../../wording/grading-labels.js";
import type { Subject } from "../subject.js";
import { isBindingHere, lineNode } from "./line-node.js";
import { basesOf, nodeOf, noteOf, same } from "./node.js";

type Fact = Result["facts"][number];

/** Caps and vetoes: V1 by the arithmetic on the agreement lines, and every fact that people filed about the unit. */
export function factNodes(subject: Subject): readonly DerivationNode[] {
  return subject.scheme.facts.filter(({ id }) => id !== "P").flatMap((kind) => factNodesOf(kind, subject));
}

/** Those of one kind. */
export function factNodesOf(kind: FactKind, subject: Subject): readonly DerivationNode[] {
  const { result, unit } = subject;
  const filed = result.facts.filter((fact) => fact.unit === unit.code && fact.fact === kind.id);
  return [...(kind.id === "V1" ? [agreementNode(kind, subject)] : []), ...filed.map((fact) => factNode(kind, fact))];
}

/** V1 as the figures decide it: the lines that are not met. */
function agreementNode(kind: FactKind, subject: Subject): DerivationNode {
  const { grade, lines } = subject.graded;
  const binding = lines.filter(isBindingHere);
  const met = binding.filter(({ status }) => status === "met");
  const status = grade.facts.find(
    ({ fact, status: one }) => fact === "V1" && (one === "firm" || one === "disputed"),
  )?.status;
  const summary =
    binding.length === 0
      ? lineWords.noLines
      : met.length === binding.length
        ? lineWords.allMet(met.length)
        : lineWords.notAllMet(binding.length, met.length);
  return nodeOf("fact", kind.id, same(`${kind.id} ${kind.title}`), {
    value:
      status === "firm" || status === "disputed"
        ? FACT_STATUS_LABELS[status]
        : grade.agreementUnchecked
          ? UNCHECKED
          : lineWords.notFound,
    notes: [
      noteOf("reason", summary),
      ...(grade.agreementUnchecked ? [noteOf("reason", lineWords.unchecked)] : []),
      ...(status === "firm" && kind.grade !== null ? [noteOf("reason", lineWords.vetoed(kind.grade))] : []),
    ],
    bases: [...basesOf(kind.clause), "A-05"],
    children: binding.filter(({ status: one }) => one !== "met").map((line) => lineNode(line, subject)),
  });
}

function factNode(kind: FactKind, fact: Fact): DerivationNode {
  return nodeOf("fact", null, same(`${kind.id} ${kind.title}`), {
    value: FACT_STATUS_LABELS[fact.status],
    notes: [effectNote(kind, fact), ...detailNotes(fact)],
    bases: basesOf(kind.clause),
    places: [fact.place],
  });
}

function effectNote({ effect, grade }: FactKind, { status, refusal }: Fact): Note {
  if (status !== "属实" || refusal !== null || grade === null || effect === "none") {
    return noteOf("reason", lineWords.noEffect);
  }
  return noteOf("reason", effect === "cap" ? lineWords.capped(grade) : lineWords.vetoed(grade));
}

function detailNotes({ document, date, description, missing, refusal }: Fact): readonly Note[] {
  return [
    ...(description === "" ? [] : [noteOf("reason", same(description))]),
    ...(document === "" ? [] : [noteOf("reason", lineWords.document(document, date))]),
    ...(missing.length === 0 ? [] : [noteOf("not-used", lineWords.elements(missing))]),
    ...(isRefusal(refusal) ? [noteOf("not-used", FACT_REFUSAL_LABELS[refusal])] : []),
  ];
}

function isRefusal(text: string | null): text is FactRefusal {
  return text !== null && text in FACT_REFUSAL_LABELS;
}
