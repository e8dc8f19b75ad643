import type { DerivationNode, Note } from "../../model/derivation.js";
import { rowWords } from "../../wording/derivation/row-words.js";
import { unitWords } from "../../wording/derivation/unit-words.js";
import { UNDECIDED } from "../../wording/grading-labels.js";
import type { ResultRow, Subject } from "../subject.js";
import { factNodes } from "./fact-nodes.js";
import { gradeWords } from "./grade-words.js";
import { innovationNode } from "./innovation-node.js";
import { nodeOf, noteOf, same } from "./node.js";
import { rankNotes } from "./rank-notes.js";
import { rowNode } from "./row-node.js";
import { unitSteps } from "./unit-steps.js";

/** An evaluated unit: its rows, the composite, caps and vetoes, and its place. */
export function unitNode(subject: Subject): DerivationNode {
  const { graded, scheme, unit } = subject;
  const { suggested } = graded.grade;
  const steps = unitSteps(subject);
  return nodeOf("unit", unit.name, same(unit.fullName), {
    value: suggested === null ? UNDECIDED : gradeWords(suggested),
    steps,
    notes: [...gradeNotes(subject), ...rankNotes(subject)],
    bases: steps.length === 0 ? ["五"] : [],
    children: [
      ...scheme.rows.flatMap((row) => {
        const found = rowOf(graded.rows, row.row);
        return found === null ? [] : [rowNode(row, found, subject)];
      }),
      innovationNode(subject),
      ...factNodes(subject),
    ],
  });
}

/** The graded row of a number. */
export function rowOf(rows: readonly ResultRow[], row: number): ResultRow | null {
  return rows.find((one) => one.row === row) ?? null;
}

function gradeNotes({ graded }: Subject): readonly Note[] {
  const { grade, rows } = graded;
  const open = rows.filter(({ letter }) => letter === null).map(({ row }) => row);
  return [
    ...(open.length === 0 ? [] : [noteOf("reason", unitWords.openRows(open.join("、"), grade.low, grade.high))]),
    ...(grade.final === undefined
      ? []
      : [noteOf("decision", unitWords.approvedGrade(grade.final.grade, grade.final.document))]),
    ...(rows.some(({ provisional }) => provisional) ? [noteOf("firmness", rowWords.someProvisional)] : []),
  ];
}
