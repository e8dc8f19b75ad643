import { type FiledReturn, rowKey } from "../../model/filing.js";
import type { Dimension, Item } from "../../model/item.js";
import { itemsOf, linksOf, unitOf } from "../../model/lookups.js";
import { examine } from "../examine.js";
import { linkNames } from "../families/link-names.js";
import { reportedValue } from "../families/totals.js";
import { both, type Failure, type ReturnsContext, returnsRule } from "../rule.js";

type CopiedData = {
  /** Ids of the pairings, joined with a comma. */
  readonly links: string;
  /** Equal items, and items that could be compared, on those pairings. */
  readonly count: number;
  readonly of: number;
  /** Item codes, each once, joined with a space. */
  readonly codes: string;
};

/** Counts of things, counties say, are often the same from year to year. */
const COMPARED: readonly Dimension[] = ["money", "people", "visits"];

/** One finding a return: pairings on which several money and people figures are last year's to the last digit. One alone is normal. */
export const copiedLastYear = returnsRule<CopiedData>({
  id: "copied-last-year",
  severity: "warning",
  basis: "A-18",
  asks: { columns: ["actual", "previous"], whole: true },
  title: both("疑似照抄上年数", "Last year's figures again"),
  examines: both(
    "每份填报表每个结对关系的资金、人数和人次项目",
    "the money, people and visit figures of each pairing on a return",
  ),
  remedy: both(
    "请核对本年完成是否误填了上年数；确实相同的请在备注中说明。",
    "Check whether last year's figures stand in this year's column; explain in the remarks if they are the same.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：${linkNames(data.links, about)}的本年完成有 ${data.count} 个项目（可比的共 ${data.of} 个）与上年完成完全相同（${data.codes}），请核实是否误填了上年数（${about.place}）。`,
    en: (data, about) =>
      `${about.where}: on ${linkNames(data.links, about)}, ${data.count} of ${data.of} comparable figures equal last year's exactly (${data.codes}); please check whether last year's were filled in (${about.place}).`,
  },
  check: (context) =>
    examine(context.batch.returns.values(), (filed) => {
      const sections = sectionsOf(filed, context);
      const copied = sections.filter(({ equal }) => equal.length >= context.scheme.plausibility.copied.items);
      if (sections.every(({ compared }) => compared === 0)) {
        return "undecided";
      }
      return copied.length === 0 ? "passed" : failureOf(filed, copied);
    }),
});

interface Section {
  readonly link: string;
  readonly compared: number;
  readonly equal: readonly Item[];
}

function sectionsOf(filed: FiledReturn, { scheme, batch }: ReturnsContext): readonly Section[] {
  const unit = unitOf(scheme, filed.unit);
  const items = itemsOf(scheme, unit.side, "link").filter(({ dimension }) => COMPARED.includes(dimension));
  const { from } = scheme.plausibility.copied;
  return linksOf(scheme, unit, batch.year).map(({ id: link }) => {
    const compared = items.flatMap((item) => {
      const row = filed.rows.get(rowKey(link, item.id));
      const [actual, previous] = [reportedValue(row?.actual), reportedValue(row?.previous)];
      const comparable = actual !== null && previous !== null && actual.gte(from) && previous.gte(from);
      return comparable ? [{ item, equal: actual.equals(previous) }] : [];
    });
    const equal = compared.filter((one) => one.equal).map(({ item }) => item);
    return { link, compared: compared.length, equal };
  });
}

function failureOf(filed: FiledReturn, copied: readonly Section[]): Failure<CopiedData> {
  const items = copied.flatMap(({ equal }) => equal);
  const only = copied.length === 1 ? copied[0] : undefined;
  return {
    unit: filed.unit,
    link: only?.link ?? null,
    item: null,
    subject: null,
    place: { file: filed.file },
    asRead: null,
    data: {
      links: copied.map(({ link }) => link).join(),
      count: items.length,
      of: copied.reduce((count, { compared }) => count + compared, 0),
      codes: [...new Set(items.map(({ code }) => code))].sort().join(" "),
    },
    suppressedCount: items.length - 1,
  };
}
