import { patternRule, patternScope } from "../families/pattern-rule.js";
import { both } from "../rule.js";

export const columnScale = patternRule({
  id: "column-scale",
  kind: "column-scale",
  title: both("整栏数据相差同一倍数", "A whole column differs by one power of ten"),
  remedy: both(
    "请双方核对该栏各数的计量单位和位数。",
    "Both sides are asked to check the unit of measure and the digits of the whole column.",
  ),
  message: {
    zh: (data, about) => {
      const { who, where } = patternScope(data, about);
      return `${where}：${data.count} 个数（${who}；项目 ${data.codes}）双方均约差 ${10 ** (data.power ?? 0)} 倍，可能出于同一原因，请双方核对计量单位。`;
    },
    en: (data, about) => {
      const { who, where } = patternScope(data, about);
      return `${where}: ${data.count} figures (${who}; items ${data.codes}) all differ by about ${10 ** (data.power ?? 0)}-fold between the sides, perhaps for one reason; both sides should check the unit of measure.`;
    },
  },
});
