import { foundAndExpected, noteRule } from "../families/note-rule.js";
import { both } from "../rule.js";

export const yearDiffers = noteRule({
  id: "year-differs",
  severity: "error",
  basis: "三",
  title: both("年度与评价年度不符", "Another year than the one evaluated"),
  examines: both("每个填写年度的单元格", "each cell that gives a year"),
  remedy: both(
    "请核对年度；如属填写错误请更正后重新报送，如属其他年度的表请移出批次文件夹。",
    "Check the year; correct it and file again, or take a form of another year out of the batch folder.",
  ),
  message: {
    zh: (data, about) =>
      `${about.place}：年度“${about.asRead}”与评价年度不符，该处内容未使用${foundAndExpected(data, "zh")}`,
    en: (data, about) =>
      `${about.place}: the year “${about.asRead}” is not the year evaluated; what stands there was not used${foundAndExpected(data, "en")}`,
  },
});
