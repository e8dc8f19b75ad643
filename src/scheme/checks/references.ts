import { nearestKey } from "../../model/nearest-key.js";
import { type Fault, type FieldPlace, fault } from "../fault.js";

/** A kind of thing that has a name, in both languages. */
export interface Kind {
  readonly zh: string;
  readonly en: string;
}

/** A kind that is referred to elsewhere, and the files that list it. */
export interface ListedKind extends Kind {
  readonly files: string;
}

export const UNIT: ListedKind = { zh: "单位", en: "unit", files: "units.yaml" };
export const GROUP: ListedKind = { zh: "分组", en: "group", files: "units.yaml" };
export const LINK: Kind = { zh: "结对关系", en: "link" };
export const ITEM: ListedKind = { zh: "项目", en: "item", files: "items.yaml" };
export const MEASURE_UNIT: ListedKind = { zh: "计量单位", en: "unit of measure", files: "measure-units.yaml" };
export const TOLERANCE: ListedKind = { zh: "容差等级", en: "tolerance class", files: "tolerances.yaml" };
export const INDICATOR: ListedKind = { zh: "评价指标", en: "indicator", files: "indicators-*.yaml" };
export const DERIVED: ListedKind = { zh: "计算项", en: "derived figure", files: "derived.yaml" };
export const ASSESSED: ListedKind = { zh: "评价表行号", en: "row of the assessment form", files: "assessment.yaml" };
export const ASSUMPTION: ListedKind = { zh: "假设", en: "assumption", files: "assumptions.yaml" };

/** So many names are listed in a message; of more only the nearest. */
const MOST_LISTED = 12;

/** A name used for something, with the place where it is given. */
export interface Naming {
  readonly name: string;
  readonly place: FieldPlace;
}

/** A mistake if nothing of the kind has the name, with those that are accepted; none if the names could not be read. */
export function unknownName(
  names: ReadonlySet<string> | null,
  kind: ListedKind,
  name: string,
  place: FieldPlace,
): readonly Fault[] {
  if (names === null || names.has(name)) {
    return [];
  }
  const { zh, en } = acceptedNames([...names], kind, name);
  return [fault(place, `没有这个${kind.zh}：${name}${zh}`, `there is no ${kind.en} ${name}${en}`)];
}

function acceptedNames(names: readonly string[], { files }: ListedKind, typed: string): Kind {
  if (names.length <= MOST_LISTED) {
    return { zh: `；可用 ${names.join("、")}（${files}）`, en: `; ${files} has ${names.join(", ")}` };
  }
  // A code one digit away is as often another unit's as the one meant.
  const meant = /^\d+$/.test(typed) ? null : nearestKey(typed, names);
  const count = names.length;
  return meant === null
    ? { zh: `；可用的 ${count} 个见 ${files}`, en: `; ${files} has the ${count} there are` }
    : { zh: `；是否应为 ${meant}（见 ${files}）`, en: `; did you mean ${meant}? (${files})` };
}

/** One mistake for each name that was given before, at its second and later places. Spaces and width do not count. */
export function repeatedNames(kind: Kind, namings: readonly Naming[]): readonly Fault[] {
  const first = new Map<string, FieldPlace>();
  return namings.flatMap(({ name, place }) => {
    const key = name.normalize("NFKC").replace(/\s/g, "");
    if (first.has(key)) {
      return [fault(place, `${kind.zh}重复：${name}`, `this ${kind.en} is given twice: ${name}`)];
    }
    first.set(key, place);
    return [];
  });
}
