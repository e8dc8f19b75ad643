import { type Fault, type FieldPlace, fault } from "../fault.js";

/** A kind of thing that has a name, in both languages. */
export interface Kind {
  readonly zh: string;
  readonly en: string;
}

export const UNIT: Kind = { zh: "单位", en: "unit" };
export const GROUP: Kind = { zh: "分组", en: "group" };
export const LINK: Kind = { zh: "结对关系", en: "link" };
export const ITEM: Kind = { zh: "项目", en: "item" };
export const MEASURE_UNIT: Kind = { zh: "计量单位", en: "unit of measure" };
export const TOLERANCE: Kind = { zh: "容差等级", en: "tolerance class" };
export const INDICATOR: Kind = { zh: "评价指标", en: "indicator" };
export const ASSUMPTION: Kind = { zh: "假设", en: "assumption" };

/** A name used for something, with the place where it is given. */
export interface Naming {
  readonly name: string;
  readonly place: FieldPlace;
}

/** A mistake if nothing of the kind has the name; none if the names could not be read. */
export function unknownName(
  names: ReadonlySet<string> | null,
  kind: Kind,
  name: string,
  place: FieldPlace,
): readonly Fault[] {
  return names === null || names.has(name)
    ? []
    : [fault(place, `没有这个${kind.zh}：${name}`, `there is no ${kind.en} ${name}`)];
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
