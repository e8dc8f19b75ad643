import type { Scheme } from "../../model/scheme.js";
import { unitName } from "../../wording/names.js";
import type { Result, ResultEntry } from "../result/schema.js";

type Filed = Result["returns"][number];

/**
 * Each reporter's cut-off date, 杭州 2019-11-30, where it stated one; one line where all stated the same. `beside` puts
 * more of the return behind it.
 */
export function cutoffLines(
  { reports }: ResultEntry,
  { returns }: Pick<Result, "returns">,
  scheme: Scheme,
  beside: (filed: Filed) => string = () => "",
): readonly string[] {
  const stated = reports.flatMap(({ reporter }) => {
    const filed = returns.find(({ unit }) => unit === reporter);
    return filed?.cutoff == null ? [] : [{ name: unitName(scheme, reporter), text: `${filed.cutoff}${beside(filed)}` }];
  });
  const [first] = new Set(stated.map(({ text }) => text));
  const isSame = first !== undefined && stated.length === reports.length && stated.every(({ text }) => text === first);
  return isSame ? [`均为 ${first}`] : stated.map(({ name, text }) => `${name} ${text}`);
}
