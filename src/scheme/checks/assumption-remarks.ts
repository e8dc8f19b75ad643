import { isDeepStrictEqual } from "node:util";
import { exact } from "../../model/exact.js";
import { type Fault, type FieldPlace, fault, within } from "../fault.js";
import { readSchemeFolder } from "../scheme-folder.js";
import { DEFAULT_SCHEME, shippedDirectory } from "../shipped-schemes.js";
import type { SourceDocument } from "../source-document.js";

type Documents = ReadonlyMap<string, SourceDocument>;
type Fields = Readonly<Record<string, unknown>>;

/** The files whose figures the assumptions repeat in words. */
const FILES = ["grading.yaml", "tolerances.yaml"];
const RUBRIC = "rubric.yaml";

/** A figure and the basis it gives. */
interface Setting {
  readonly value: unknown;
  readonly basis: string;
  readonly place: FieldPlace;
}

/**
 * Assumptions are printed in every document: one that still says the default scheme's figures, where the scheme has
 * others, misleads. Each assumption once, at the first figure that differs.
 */
export async function assumptionRemarks(documents: Documents): Promise<readonly Fault[]> {
  const directory = await shippedDirectory(DEFAULT_SCHEME);
  const original = directory === null ? documents : (await readSchemeFolder(directory)).documents;
  const unchanged = new Set(assumptions(original).filter((one) => assumptions(documents).includes(one)));
  const told = new Set<string>();
  const stale = FILES.flatMap((file) => {
    const before = new Map(
      settings(original.get(file)).map((setting) => [JSON.stringify(setting.place.path), setting]),
    );
    return settings(documents.get(file)).flatMap(({ value, basis, place }) => {
      const differs = !isDeepStrictEqual(value, before.get(JSON.stringify(place.path))?.value);
      const ids = [...unchanged].map(idOf).filter((id) => differs && basis.includes(id) && !told.has(id));
      return ids.map((id) => {
        told.add(id);
        return staleRemark(id, place);
      });
    });
  });
  return [...stale, ...weightRemarks(original.get(RUBRIC), documents.get(RUBRIC))];
}

/** The annex weighs its rows alike: other weights under its name are not its own. */
function weightRemarks(original: SourceDocument | undefined, document: SourceDocument | undefined): readonly Fault[] {
  const [basis, own] = [original, document].map((one) => fieldsOf(one?.value)["weightBasis"]);
  const differ = JSON.stringify(weights(original)) !== JSON.stringify(weights(document));
  return !differ || own !== basis
    ? []
    : [
        fault(
          { file: RUBRIC, path: ["weightBasis"] },
          `各行权重与内置方案 ${DEFAULT_SCHEME} 不同，而权重的依据仍写“${own}”；依据随结果印出，请核对`,
          `the rows' weights differ from the built-in ${DEFAULT_SCHEME}, while their basis is still ${own}: bases are printed with the results, please check`,
        ),
      ];
}

/** The weights as reduced fractions, in the order of the rows. */
function weights(document: SourceDocument | undefined): readonly string[] {
  const rows = fieldsOf(document?.value)["rows"];
  return Array.isArray(rows) ? rows.map((row) => exact(String(fieldsOf(row)["weight"])).toFraction()) : [];
}

function staleRemark(id: string, place: FieldPlace): Fault {
  return fault(
    place,
    `与内置方案 ${DEFAULT_SCHEME} 不同，而 assumptions.yaml 中 ${id} 的文字没有随之改动；假设随结果印出，请核对`,
    `differs from the built-in ${DEFAULT_SCHEME}, while ${id} in assumptions.yaml still reads as there: assumptions are printed with the results, please check`,
  );
}

/** Fields or list entries of a file; an entry without a basis of its own has that of its file. */
function settings(document: SourceDocument | undefined): readonly Setting[] {
  const file = document?.file ?? "";
  const top = fieldsOf(document?.value);
  return Object.entries(top).flatMap(([key, value]): readonly Setting[] => {
    const at = within({ file, path: [] }, key);
    if (!Array.isArray(value)) {
      return [{ value, basis: basisOf(value, top), place: at }];
    }
    return value.map((entry, index) => ({ value: entry, basis: basisOf(entry, top), place: within(at, index) }));
  });
}

function basisOf(value: unknown, top: Fields): string {
  const basis = fieldsOf(value)["basis"] ?? top["basis"];
  return typeof basis === "string" ? basis : "";
}

/** The entries as JSON, so that two schemes' can be compared. */
function assumptions(documents: Documents): readonly string[] {
  const listed = fieldsOf(documents.get("assumptions.yaml")?.value)["assumptions"];
  return Array.isArray(listed) ? listed.map((entry) => JSON.stringify(entry)) : [];
}

function idOf(assumption: string): string {
  return String(fieldsOf(JSON.parse(assumption))["id"]);
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}
