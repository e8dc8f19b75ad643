import { foundAndExpected, noteRule } from "../families/note-rule.js";
import { both } from "../rule.js";

export const unitUnknown = noteRule({
  id: "unit-unknown",
  severity: "error",
  basis: "一",
  title: both("单位不在评价对象之内", "Unit is not among those evaluated"),
  examines: both("每个填写单位的单元格", "each cell that names a unit"),
  remedy: both("请填写评价对象的名称或行政区划代码。", "Give the name or division code of an evaluated unit."),
  message: {
    zh: (data, about) => `${about.place}：“${about.asRead}”不是评价对象，该处内容未使用${foundAndExpected(data, "zh")}`,
    en: (data, about) =>
      `${about.place}: “${about.asRead}” is not an evaluated unit; what stands there was not used${foundAndExpected(data, "en")}`,
  },
});
