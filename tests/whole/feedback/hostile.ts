import type { Batch, ReadNote } from "../../../src/model/batch.js";
import type { FiledReturn } from "../../../src/model/filing.js";
import { scheme } from "../../build/scheme.js";

/** Every name, alias and link there is, as somebody may have typed them anywhere. */
const EVERYBODY = [
  ...scheme.units.flatMap(({ name, fullName, aliases }) => [fullName, name, ...aliases]),
  ...scheme.links.flatMap(({ id, name }) => [id, name, name.replace("—", "→"), name.replace("—", "-")]),
  "甘孜州",
  "西宁市、海东市",
].join("，");

const withNames = (text: string): string => `${text}${EVERYBODY}`;

/** The batch with every free text full of names, file names that hold another unit's, and some figures unreadable. */
export function hostile(batch: Batch): Batch {
  return {
    ...batch,
    facts: batch.facts.map((row) => ({
      ...row,
      area: withNames(row.area),
      document: withNames(row.document),
      description: withNames(row.description),
      requirement: withNames(row.requirement),
    })),
    agreement: batch.agreement.map((row) => ({ ...row, remark: withNames(row.remark) })),
    decisions: batch.decisions.map((row) => ({ ...row, reason: withNames(row.reason), decidedBy: EVERYBODY })),
    assessments: batch.assessments.map((row) => ({ ...row, remark: withNames(row.remark) })),
    notes: batch.notes.map(hostileNote),
    files: batch.files.map((file) => ({ ...file, path: file.path.replace(".csv", "四川省凉山、大连（定稿）.csv") })),
    returns: new Map([...batch.returns].map(([code, filed]) => [code, hostileReturn(filed)])),
  };
}

function hostileNote(note: ReadNote): ReadNote {
  return { ...note, asRead: note.asRead === null ? null : withNames(note.asRead) };
}

function hostileReturn(filed: FiledReturn): FiledReturn {
  const rows = [...filed.rows].map(([key, row], index): [string, typeof row] => {
    const unreadable = { ...row.actual, state: "unreadable" as const, value: null, asRead: withNames("同") };
    return [key, index % 17 === 3 ? { ...row, remark: withNames(row.remark), actual: unreadable } : row];
  });
  const opinions = filed.meta.opinions.map((one) => ({ ...one, text: EVERYBODY, number: EVERYBODY }));
  const narratives = Object.fromEntries(Object.keys(filed.meta.narratives).map((theme) => [theme, EVERYBODY]));
  return { ...filed, rows: new Map(rows), meta: { ...filed.meta, filler: EVERYBODY, opinions, narratives } };
}
