import type { Link, Unit } from "../../src/model/pairing.js";
import { draw } from "./draw.js";
import type { ReturnStyle } from "./return-style.js";
import type { SampleRow } from "./sample-file.js";
import { MARK } from "./sample-year.js";

const THEMES = ["组织领导", "人才支援", "资金支持", "产业合作", "劳务协作", "携手奔小康", "创新工作"];

/** Who filled the return in and when. */
export function openingRows(unit: Unit): readonly SampleRow[] {
  const day = draw(`${unit.code}/filed`, 21, 29);
  return [
    metaRow("filler", "填报人", "示例填报人", `${MARK}，非真实数据`),
    metaRow("reviewer", "审核人", "示例审核人"),
    metaRow("date", "填报日期", `2019-12-${day}`),
    metaRow("cutoff", "数据截止日", `2019-12-${day - draw(`${unit.code}/cutoff`, 1, 6)}`),
    metaRow("estimated", "是否含预计数", draw(`${unit.code}/estimated`, 1, 4) === 1 ? "是" : "否"),
  ];
}

/** The counterparts' opinions, which have no document number in the sample, and the self-assessment by theme. */
export function closingRows(unit: Unit, links: readonly Link[], style: ReturnStyle): readonly SampleRow[] {
  const opinions = links.flatMap((link) => {
    const at = { 结对关系: style.linkText(link) };
    const day = draw(`${unit.code}/${link.id}/opinion`, 16, 20);
    return [
      metaRow("opinion", "征求结对方意见", "同意", MARK, link.id, at),
      metaRow("opinion.date", "征求意见日期", `2019-12-${day}`, "", link.id, at),
      metaRow("opinion.number", "征求意见文号", "", "", link.id, at),
    ];
  });
  const narratives = THEMES.map((theme, index) =>
    metaRow(`narrative.${index + 1}`, `自评：${theme}`, "", `${MARK}：本单位${theme}工作按协议推进，数字见各项目。`),
  );
  return [...opinions, ...narratives];
}

function metaRow(
  id: string,
  name: string,
  value: string,
  remark = "",
  link = "",
  more: Readonly<Record<string, string>> = {},
): SampleRow {
  return {
    key: `${link}|meta.${id}`,
    cells: { 项目代码: `meta.${id}`, 项目名称: name, 本年完成: value, 备注: remark, ...more },
  };
}
