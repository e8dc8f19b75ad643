import { examine } from "../examine.js";
import { openLinks } from "../families/open-links.js";
import { both, entriesRule } from "../rule.js";

type CutOffData = {
  readonly east: string;
  readonly eastUnit: string;
  readonly west: string;
  readonly westUnit: string;
};

/** The commonest honest cause of a difference: the two sides count up to different days. About the link, in neither side's file. */
export const cutOffDatesDiffer = entriesRule<CutOffData>({
  id: "cut-off-dates-differ",
  severity: "info",
  basis: "A-08",
  title: both("双方数据截止日不同", "Cut-off dates differ"),
  examines: both(
    "每个有待核实差异的结对关系双方填报表的数据截止日",
    "both sides' cut-off dates on each pairing with an open difference",
  ),
  remedy: both(
    "请双方核对数据时统一截止日；差异由此造成的请说明。",
    "Use one cut-off date when comparing figures; say so where a difference comes from it.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：东部（${about.unit(data.eastUnit)}）数据截至 ${data.east}，中西部（${about.unit(data.westUnit)}）截至 ${data.west}，双方数据的差异可能由此造成。`,
    en: (data, about) =>
      `${about.where}: the eastern side (${about.unit(data.eastUnit)}) counts up to ${data.east}, the western side (${about.unit(data.westUnit)}) up to ${data.west}; differences may come from that.`,
  },
  check: (context) =>
    examine(openLinks(context), ({ link, east, west }) => {
      const [eastDay, westDay] = [east?.meta.cutoff ?? null, west?.meta.cutoff ?? null];
      if (east === undefined || west === undefined || eastDay === null || westDay === null) {
        return "undecided";
      }
      return eastDay === westDay
        ? "passed"
        : {
            unit: null,
            link: link.id,
            item: null,
            subject: null,
            place: { file: "" },
            asRead: null,
            data: { east: eastDay, eastUnit: east.unit, west: westDay, westUnit: west.unit },
          };
    }),
});
