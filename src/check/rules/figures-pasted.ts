import { rowKey } from "../../model/filing.js";
import { type Place, placeText } from "../../model/place.js";
import { examine } from "../examine.js";
import { agreeing, type SectionPair, sectionPairs } from "../families/equal-sections.js";
import { linkNames } from "../families/link-names.js";
import { both, type EntriesContext, entriesRule, type Failure } from "../rule.js";

type PastedData = {
  /** The pairing whose figures they seem to be, and where; the other one, and where. */
  readonly source: string;
  readonly sourcePlace: string;
  readonly copy: string;
  /** Ids of the pairings whose differences follow, joined with a comma. */
  readonly links: string;
  readonly count: number;
  readonly of: number;
};

/**
 * One finding for two pairings of a return with the same figures (as many as A-18 says) where the other side's are not
 * the same: one was pasted over the other. The one that the other side confirms less is taken for the copy.
 */
export const figuresPasted = entriesRule<PastedData>({
  id: "figures-pasted",
  severity: "warning",
  basis: "A-18",
  asks: { whole: true },
  title: both("疑似填成另一结对关系的数", "Another pairing's figures"),
  examines: both("每份填报表的每两个结对关系", "every two pairings of a return"),
  remedy: both(
    "请核对是否把一个结对关系的数误填到另一个的表中，更正后重新报送。",
    "Check whether one pairing's figures were pasted into the other's sheet; correct it and file it again.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：${linkNames(data.copy, about)}（${about.place}）可比的 ${data.of} 个数中有 ${data.count} 个与${linkNames(data.source, about)}（${data.sourcePlace}）完全相同，而结对方所报的两组数不同，疑似误填，请核实。`,
    en: (data, about) =>
      `${about.where}: ${data.count} of ${data.of} comparable figures on ${linkNames(data.copy, about)} (${about.place}) are those on ${linkNames(data.source, about)} (${data.sourcePlace}), while the partners' differ; please check whether one was pasted over the other.`,
  },
  check: (context) =>
    examine(sectionPairs(context), (pair) => {
      if (pair.compared.length < context.scheme.plausibility.copied.items) {
        return "undecided";
      }
      return isPasted(context, pair) ? failureOf(context, pair) : "passed";
    }),
});

function isPasted({ scheme }: EntriesContext, { compared, equal, answered, apart }: SectionPair): boolean {
  // Nine in ten of what can be compared.
  const isSame = equal.length >= scheme.plausibility.copied.items && equal.length * 10 >= compared.length * 9;
  return isSame && apart > 0 && apart * 2 > answered;
}

function failureOf(context: EntriesContext, pair: SectionPair): Failure<PastedData> {
  const [first, second] = pair.links;
  const [a, b] = [agreeing(context, pair, first), agreeing(context, pair, second)];
  const [source, copy] = a < b ? [second, first] : [first, second];
  return {
    unit: pair.filed.unit,
    link: a === b ? null : copy.id,
    item: null,
    subject: `${source.id}|${copy.id}`,
    place: placeOf(pair, copy.id),
    asRead: null,
    data: {
      source: source.id,
      sourcePlace: placeText(placeOf(pair, source.id)),
      copy: copy.id,
      links: a === b ? `${source.id},${copy.id}` : copy.id,
      count: pair.equal.length,
      of: pair.compared.length,
    },
    suppressedCount: 0,
  };
}

/** The sheet of a link; the row of its first equal figure in a CSV file. */
function placeOf({ filed, equal }: SectionPair, link: string): Place {
  const place = filed.rows.get(rowKey(link, equal[0]?.id ?? ""))?.actual.place ?? { file: filed.file };
  const { file, sheet, row } = place;
  return sheet === undefined ? { file, row } : { file, sheet };
}
