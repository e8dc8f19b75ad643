import type { z } from "zod";
import { type Fault, fault, type Located } from "./fault.js";
import { type Entries, type Fields, parseEntries, parseFields } from "./parse-topic.js";
import type { ParsedScheme } from "./parsed-scheme.js";
import { derived, item, measureUnit, relation, tolerance } from "./schemas/figures.js";
import { ceilings, factKind, grading, matching } from "./schemas/grading.js";
import { headers } from "./schemas/headers.js";
import { heads } from "./schemas/heads.js";
import { indicator } from "./schemas/indicators.js";
import { assumption, group, link, schemeHead, unit } from "./schemas/parties.js";
import { plausibility } from "./schemas/plausibility.js";
import { assessmentRow, rubricRow } from "./schemas/rubric.js";
import type { SourceDocument } from "./source-document.js";

type Documents = ReadonlyMap<string, SourceDocument>;

const WHOLE = ["scheme.yaml", "grading.yaml", "matching.yaml", "ceilings.yaml", "plausibility.yaml", "headers.yaml"];
const WITHOUT_BASIS = [
  "units.yaml",
  "items.yaml",
  "derived.yaml",
  "indicators-east.yaml",
  "indicators-west.yaml",
  "assessment.yaml",
  "facts.yaml",
  "assumptions.yaml",
] as const;
const EXPECTED_FILES: readonly string[] = [...WHOLE, ...Object.keys(heads)];

/** Parses every file by its own schema; mistakes are added to `faults`. */
export function parseScheme(documents: Documents, faults: Fault[]): ParsedScheme {
  faults.push(...fileFaults(documents));
  const whole = <Schema extends z.ZodObject>(file: string, schema: Schema) =>
    readWhole(documents, file, schema, faults);
  const list = <Schema extends z.ZodType>(file: keyof typeof heads, name: string, schema: Schema) =>
    readList(documents, file, name, schema, faults);
  return {
    head: whole("scheme.yaml", schemeHead),
    groups: list("units.yaml", "groups", group),
    units: list("units.yaml", "units", unit),
    links: list("links.yaml", "links", link),
    measureUnits: list("measure-units.yaml", "measureUnits", measureUnit),
    items: list("items.yaml", "items", item),
    relations: list("relations.yaml", "relations", relation),
    derived: list("derived.yaml", "derived", derived),
    tolerances: list("tolerances.yaml", "tolerances", tolerance),
    eastIndicators: list("indicators-east.yaml", "indicators", indicator),
    westIndicators: list("indicators-west.yaml", "indicators", indicator),
    assessmentRows: list("assessment.yaml", "rows", assessmentRow),
    rows: list("rubric.yaml", "rows", rubricRow),
    grading: whole("grading.yaml", grading),
    matching: whole("matching.yaml", matching),
    facts: list("facts.yaml", "facts", factKind),
    ceilings: whole("ceilings.yaml", ceilings),
    plausibility: whole("plausibility.yaml", plausibility),
    headers: whole("headers.yaml", headers),
    assumptions: list("assumptions.yaml", "assumptions", assumption),
    bases: fileBases(documents, faults),
    citations: [...documents.values()].flatMap((document) => citations(document.file, [], document.value)),
  };
}

function readWhole<Schema extends z.ZodObject>(
  documents: Documents,
  file: string,
  schema: Schema,
  faults: Fault[],
): Fields<z.output<Schema>> | null {
  const document = usable(documents, file);
  return document === null ? null : parseFields(document, schema, faults);
}

function readList<Schema extends z.ZodType>(
  documents: Documents,
  file: string,
  list: string,
  schema: Schema,
  faults: Fault[],
): Entries<z.output<Schema>> {
  const document = usable(documents, file);
  return document === null
    ? { file, entries: [], names: null, complete: false }
    : parseEntries(document, list, schema, faults);
}

/** Checks the fields beside the lists of every file, and returns the bases among them. */
function fileBases(documents: Documents, faults: Fault[]): ParsedScheme["bases"] {
  const head = <Schema extends z.ZodObject>(file: keyof typeof heads, schema: Schema) =>
    readWhole(documents, file, schema, faults)?.value ?? null;
  for (const file of WITHOUT_BASIS) {
    head(file, heads[file]);
  }
  const rubric = head("rubric.yaml", heads["rubric.yaml"]);
  return {
    links: head("links.yaml", heads["links.yaml"])?.basis ?? "",
    measureUnits: head("measure-units.yaml", heads["measure-units.yaml"])?.basis ?? "",
    relations: head("relations.yaml", heads["relations.yaml"])?.basis ?? "",
    tolerances: head("tolerances.yaml", heads["tolerances.yaml"])?.basis ?? "",
    weights: rubric?.weightBasis ?? "",
    evidence: rubric?.evidenceBasis ?? "",
  };
}

function usable(documents: Documents, file: string): SourceDocument | null {
  const document = documents.get(file);
  return document === undefined || document.syntaxProblems.length > 0 ? null : document;
}

function fileFaults(documents: Documents): readonly Fault[] {
  const missing = EXPECTED_FILES.filter((file) => !documents.has(file)).map((file) =>
    fault({ file, path: [] }, "方案文件夹里缺少这个文件", "this file is missing from the scheme folder"),
  );
  const unknown = [...documents.keys()]
    .filter((file) => !EXPECTED_FILES.includes(file))
    .map((file) =>
      fault(
        { file, path: [] },
        `不是方案的文件；方案由 ${EXPECTED_FILES.join("、")} 组成`,
        `is no file of a scheme, which consists of ${EXPECTED_FILES.join(", ")}`,
      ),
    );
  return [...missing, ...unknown];
}

function citations(file: string, path: readonly (string | number)[], value: unknown): readonly Located<string>[] {
  if (typeof value !== "object" || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    const cites = ["basis", "weightBasis", "evidenceBasis", "clause"].includes(key) && typeof inner === "string";
    return cites ? [{ value: inner, place: { file, path: at } }] : citations(file, at, inner);
  });
}
