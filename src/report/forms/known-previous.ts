import { itemOf } from "../../model/lookups.js";
import type { Scheme } from "../../model/scheme.js";
import type { Result } from "../result/schema.js";
import { yesNo } from "./known-targets.js";
import { type Prefilled, prefillKey } from "./prefill.js";

/** 上年完成 by last year's adopted values; one that stood only provisionally gives a remark instead. */
export function knownPrevious(
  scheme: Scheme,
  result: Pick<Result, "reconciliation" | "unitFigures">,
): ReadonlyMap<string, Prefilled> {
  const known = new Map<string, Prefilled>();
  const isKnown = (id: string): boolean => scheme.items.some((item) => item.id === id);
  for (const { link, item, adopted, rung } of result.reconciliation) {
    if (adopted !== null && isKnown(item)) {
      known.set(
        prefillKey(link, null, item),
        rung === "provisional" ? provisional(adopted) : fixed(scheme, item, adopted),
      );
    }
  }
  for (const { unit, item, adopted } of result.unitFigures) {
    if (adopted !== null && isKnown(item)) {
      known.set(prefillKey(null, unit, item), fixed(scheme, item, adopted));
    }
  }
  return known;
}

function provisional(adopted: number): Prefilled {
  return { kind: "contested", remark: `上年双方数据未取得一致（就低暂定 ${adopted}），请核实后填写上年完成` };
}

function fixed(scheme: Scheme, item: string, value: number): Prefilled {
  return { kind: "fixed", value: itemOf(scheme, item).dimension === "yes-no" ? yesNo(value) : value };
}
