import { examine } from "../examine.js";
import { openLinks } from "../families/open-links.js";
import { both, entriesRule } from "../rule.js";

/** Returns are due before the year ends, so some figures are expectations; about the link, in neither side's file (四（一）). */
export const estimatesIncluded = entriesRule<{ readonly units: string }>({
  id: "estimates-included",
  severity: "info",
  basis: "四（一）",
  title: both("含预计数", "Estimates included"),
  examines: both(
    "每个有待核实差异的结对关系双方填报表是否含预计数",
    "whether each side's return holds estimates, on each pairing with an open difference",
  ),
  remedy: both(
    "请在有实际数后核对双方差异，并说明预计数的项目。",
    "Compare again once actual figures are there, and say which items are estimates.",
  ),
  message: {
    zh: (data, about) => `${about.where}：${about.unit(data.units)}的填报表含预计数，双方数据的差异可能由此造成。`,
    en: (data, about) =>
      `${about.where}: the return of ${about.unit(data.units)} holds estimates; differences may come from that.`,
  },
  check: (context) =>
    examine(openLinks(context), ({ link, east, west }) => {
      const filed = [east, west].flatMap((one) => one ?? []);
      const estimating = filed.filter(({ meta }) => meta.estimated === true);
      if (filed.length < 2 || estimating.length === 0) {
        return filed.length === 2 && filed.every(({ meta }) => meta.estimated === false) ? "passed" : "undecided";
      }
      return {
        unit: null,
        link: link.id,
        item: null,
        subject: null,
        place: { file: "" },
        asRead: null,
        data: { units: estimating.map(({ unit }) => unit).join() },
      };
    }),
});
