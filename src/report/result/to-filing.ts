import type { AgreementLine } from "../../model/agreement.js";
import type { Completeness, InputFile } from "../../model/batch.js";
import type { Evaluation } from "../../model/evaluation.js";
import { jsonNumber } from "../../model/exact.js";
import { type FiledReturn, rowKey } from "../../model/filing.js";
import { itemsOf, linksOf, unitOf } from "../../model/lookups.js";
import type { Scheme } from "../../model/scheme.js";
import type { Result } from "./schema.js";
import { FIGURE_DECIMALS, toPlace } from "./to-figures.js";

/** A file and what was read from it. */
export function toInput(file: InputFile): Result["inputs"][number] {
  const [unit] = file.units;
  return {
    path: file.path,
    sha256: file.sha256,
    form: file.form,
    ...(unit !== undefined && file.units.length === 1 ? { unit } : {}),
    ...(file.units.length > 1 ? { units: [...file.units] } : {}),
    ...(file.encoding === null ? {} : { encoding: file.encoding }),
    ...(file.received === null ? {} : { received: file.received }),
  };
}

/** What became of a unit's return. */
export function toCompleteness(entry: Completeness): Result["completeness"][number] {
  return { unit: entry.unit, status: entry.status, files: [...entry.files] };
}

/** A usable return: who filled it, and how many of its expected 本年完成 are in which state. */
export function toReturn(filed: FiledReturn, scheme: Scheme, year: number): Result["returns"][number] {
  const keys = expectedKeys(filed.unit, scheme, year);
  const states = keys.map((key) => filed.rows.get(key)?.actual.state ?? "blank");
  const count = (...wanted: string[]): number => states.filter((state) => wanted.includes(state)).length;
  return {
    unit: filed.unit,
    file: filed.file,
    filler: filed.meta.filler,
    reviewer: filed.meta.reviewer,
    date: filed.meta.date,
    cutoff: filed.meta.cutoff,
    estimated: filed.meta.estimated,
    narratives: Object.fromEntries(Object.entries(filed.meta.narratives)),
    expected: keys.length,
    given: count("given"),
    blank: count("blank"),
    notApplicable: count("not-applicable"),
    unreadable: count("unreadable", "in-error"),
  };
}

/** The counterparts' opinions a return carries, in link order. */
export function toOpinions(filed: FiledReturn, scheme: Scheme): Result["opinions"] {
  return scheme.links.flatMap((link) =>
    filed.meta.opinions
      .filter((opinion) => opinion.link === link.id)
      .map((opinion) => ({
        unit: filed.unit,
        link: opinion.link,
        answer: opinion.answer,
        asRead: opinion.asRead,
        text: opinion.text,
        date: opinion.date,
        number: opinion.number,
        place: toPlace(opinion.place),
      })),
  );
}

/** A merged agreement line. */
export function toAgreementLine(line: AgreementLine): Result["agreement"][number] {
  return {
    link: line.link,
    unit: line.unit,
    item: line.item,
    target: jsonNumber(line.target, FIGURE_DECIMALS),
    targetAsRead: line.targetAsRead,
    binding: line.binding,
    answers: [...line.answers],
    fault: line.fault,
    places: line.places.map(toPlace),
    remarks: [...line.remarks],
  };
}

/** The facts form, with what became of each fact; facts of units that are not evaluated have no outcome. */
export function toFacts(evaluation: Evaluation): Result["facts"] {
  const outcomes = evaluation.grading.units.flatMap((unit) => unit.facts);
  return evaluation.batch.facts.map((filed) => {
    const outcome = outcomes.find((candidate) => candidate.filed === filed);
    return {
      unit: filed.unit,
      link: filed.link,
      item: filed.item,
      fact: filed.fact,
      status: filed.status,
      elements: [...filed.elements],
      missing: [...(outcome?.missing ?? [])],
      refusal: outcome?.refusal ?? null,
      document: filed.document,
      date: filed.date,
      area: filed.area,
      description: filed.description,
      requirement: filed.requirement,
      place: toPlace(filed.place),
    };
  });
}

function expectedKeys(code: string, scheme: Scheme, year: number): readonly string[] {
  const unit = unitOf(scheme, code);
  const own = itemsOf(scheme, unit.side, "unit").map((item) => rowKey(null, item.id));
  const shared = itemsOf(scheme, unit.side, "link");
  return [...own, ...linksOf(scheme, unit, year).flatMap((link) => shared.map((item) => rowKey(link.id, item.id)))];
}
