import type { FiledReturn } from "../../model/filing.js";
import { rowKey } from "../../model/filing.js";
import type { Item } from "../../model/item.js";
import { itemsOf, linksOf, unitOf } from "../../model/lookups.js";
import { examine } from "../examine.js";
import { isBlank } from "../families/silence.js";
import { both, type ReturnsContext, returnsRule } from "../rule.js";

interface Section {
  readonly filed: FiledReturn;
  /** null: the unit items. */
  readonly link: string | null;
  readonly items: readonly Item[];
}

/** One finding for each link, and one for the unit items, that has blanks in 本年完成; a link left out as a whole is one too (附件). */
export const itemBlank = returnsRule<{
  readonly codes: string;
  readonly count: number;
  readonly of: number;
  readonly whole: boolean;
}>({
  id: "item-blank",
  severity: "warning",
  basis: "附件",
  title: both("本年完成未填", "Current year left blank"),
  examines: both("每份填报表的每个结对关系和本级指标", "each pairing, and the unit's own items, of each return"),
  remedy: both(
    "请补填；没有的填 0，不适用的填“不适用”。",
    "Fill it in; write 0 for none and the form's word for not applicable.",
  ),
  message: {
    zh: (data, about) =>
      data.whole
        ? `${about.where}：全部 ${data.count} 个项目的本年完成均未填写，按未报处理，请补填（${about.place}）。`
        : `${about.where}：有 ${data.count} 个项目的本年完成未填写（${data.codes}），按未报处理，请补填（${about.place}）。`,
    en: (data, about) =>
      data.whole
        ? `${about.where}: the current year is blank on all ${data.count} items, which count as not reported; please fill them in (${about.place}).`
        : `${about.where}: blank in the current year and counted as not reported: ${data.codes} (${data.count}); please fill them in (${about.place}).`,
  },
  check: (context) =>
    examine(sectionsOf(context), ({ filed, link, items }) => {
      const blank = items.filter((item) => isBlank(filed.rows.get(rowKey(link, item.id))?.actual));
      const whole = blank.length === items.length;
      return blank.length === 0
        ? "passed"
        : {
            unit: filed.unit,
            link,
            item: null,
            subject: null,
            place: { file: filed.file },
            asRead: null,
            data: { codes: blank.map((item) => item.code).join(" "), count: blank.length, of: items.length, whole },
            suppressedCount: blank.length - 1,
          };
    }),
});

function sectionsOf({ batch, scheme }: ReturnsContext): readonly Section[] {
  return [...batch.returns.values()].flatMap((filed) => {
    const unit = unitOf(scheme, filed.unit);
    const linkItems = itemsOf(scheme, unit.side, "link");
    const own = { filed, link: null, items: itemsOf(scheme, unit.side, "unit") };
    const links = linksOf(scheme, unit, batch.year).map((link) => ({ filed, link: link.id, items: linkItems }));
    return [own, ...links].filter((section) => section.items.length > 0);
  });
}
