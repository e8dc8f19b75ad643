import { patternRule, patternScope } from "../families/pattern-rule.js";
import { both } from "../rule.js";

export const rowsShifted = patternRule({
  id: "rows-shifted",
  kind: "rows-shifted",
  title: both("相邻几个数疑似整体错位", "Neighbouring figures perhaps shifted by one place"),
  remedy: both(
    "请双方核对这几个数是否整体错了一行或错了一个结对关系。",
    "Both sides are asked to check whether these figures all stand one row or one pairing away.",
  ),
  message: {
    zh: (data, about) => {
      const { who, where } = patternScope(data, about);
      return `${where}：相邻 ${data.count} 个数（${who}；项目 ${data.codes}）双方均不一致，整体移动一行或一个结对关系后即相符，可能出于同一原因，请双方核实。`;
    },
    en: (data, about) => {
      const { who, where } = patternScope(data, about);
      return `${where}: ${data.count} neighbouring figures (${who}; items ${data.codes}) differ between the sides and would fit if moved by one row or one pairing, perhaps for one reason; both sides should check.`;
    },
  },
});
