import { RETURN_SHEETS } from "../../model/form-layout.js";
import type { ReturnPlan } from "./plan-return.js";

/** How a return is filled in, a line each. */
export function coverAdvice({ unit, linked }: ReturnPlan): readonly string[] {
  const links = linked.length > 1 ? `共 ${linked.length} 个结对关系，一个一张表` : "结对关系表一张";
  const below = unit.level === "province" ? "，包括所属市（州）和县在该结对关系中的数" : "";
  const lines = [
    "只填浅蓝色单元格；其余单元格已保护（没有密码），灰色单元格已填好或自动计算。选中单元格可以看到该项的口径。",
    "资金一律以万元填写，最多 4 位小数，不要填元或亿元；人、人次、个、次、项填整数，人与人次不能混用。",
    "没有发生填 0；本单位不适用填“不适用”；还没有数据的留空。三者含义不同，留空视为没有填报。",
    `${links}，填该结对关系当年的全部实际数${below}；不要填累计数，也不要把其他帮扶工作的数填进来。`,
    "“上年完成”“协议目标”显示为灰色的，已按上年采用的数和协议任务填好；有疑问的写在备注中，请核实后填写。",
    "红色的数请核对：部分大于整体、合计与分项不符，或有投资而没有落地企业。",
    `结对关系表可以单独发给结对方征求意见，结对方的答复填在“${RETURN_SHEETS.narrative}”中。`,
    "请不要改动表名、项目代码和表头，不要增删行列；填完后保存为 .xlsx 文件报送。",
  ];
  return lines.map((line, index) => `${index + 1}. ${line}`);
}
