import { linkOf, reportersOn } from "../../model/lookups.js";
import type { Side } from "../../model/pairing.js";
import type { ResultEntry } from "../result/schema.js";
import { joined, type SheetSource } from "./sheet-source.js";

/** Up to which day a side's figure counts, and whether it holds estimates: the commonest honest cause of a difference. */
export function cutoffWords(entry: ResultEntry, side: Side, { result, scheme }: SheetSource): string {
  const reporters = reportersOn(linkOf(scheme, entry.link), side);
  const given = reporters.find((code) =>
    entry.reports.some((report) => report.reporter === code && report.state === "given"),
  );
  const filed = result.returns.find(({ unit }) => unit === given);
  if (filed === undefined) {
    return "";
  }
  return joined([filed.cutoff ?? "未填", filed.estimated === true && "含预计数"], "\n");
}
