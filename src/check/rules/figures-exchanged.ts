import { patternRule, patternScope } from "../families/pattern-rule.js";
import { both } from "../rule.js";

export const figuresExchanged = patternRule({
  id: "figures-exchanged",
  kind: "figures-exchanged",
  title: both("几个数疑似互换了位置", "Figures perhaps in each other's place"),
  remedy: both(
    "请双方核对这几个数是否填到了彼此的行或彼此的结对关系。",
    "Both sides are asked to check whether these figures stand in each other's rows or pairings.",
  ),
  message: {
    zh: (data, about) => {
      const { who, where } = patternScope(data, about);
      return `${where}：${data.count} 个数（${who}；项目 ${data.codes}）双方均不一致，互换位置后即相符，可能出于同一原因，请双方核实。`;
    },
    en: (data, about) => {
      const { who, where } = patternScope(data, about);
      return `${where}: ${data.count} figures (${who}; items ${data.codes}) differ between the sides and would fit in each other's place, perhaps for one reason; both sides should check.`;
    },
  },
});
