import type { FigureObstacle } from "../../model/figure-obstacle.js";
import { foldWidth } from "../text/fold-width.js";
import { UNCALCULATED } from "../text/uncalculated.js";

/** In order: the first that fits a folded text says why it is no figure. */
const SIGNS: readonly (readonly [FigureObstacle, RegExp])[] = [
  ["error-value", /^#+$|^#(?:[A-Z_]+[!?]|DIV\/0!|N\/A)$/i],
  [
    "placeholder",
    /^[-—–−/\\|.。,、*?_~…·]+$|^(?:暂?无|没有|未|待|尚未|不详|不清楚|不明)\D{0,8}$|^空白?$|^(?:nil|null|none|nan|tbd|undefined)$/i,
  ],
  ["elsewhere", /^(?:同|见|详见|参见|如)\D{0,3}[上左前下右附备后表年文另页]|^(?:详?见|参见)|^[〃″"]+$/],
  [
    "date",
    /^\d{4} ?[-/.年] ?\d{1,2} ?[-/.月]|^(?:19|20)\d{2}(?:[-/]\d{1,2}$| ?年)|^\d{1,2} ?月|^\d{1,2}\/\d{1,2}\/\d{4}|^\d{1,2}:\d{2}(?::\d{2})?$|^[一二][〇零○一二三四五六七八九]{3}年/,
  ],
  ["raised", /[⁰¹²³⁴-⁹₀-₉½⅓⅔¼¾↑↓]/],
  ["look-alike", /^(?=.*[oоοl|i○◯])[\doоοl|i○◯.,]+[%\p{Script=Han}]*$|^一$|\d十$/iu],
  ["currency", /^(?:人民币|rmb|cny|[¥￥$€£])/i],
  ["calculation", /\d\D{0,4}[+×*x÷=]\D{0,2}\d|^[=+]\D{0,3}[a-z]/i],
  ["range", /[\d一二三四五六七八九十百千万亿]\D{0,4}(?:[-—–−~〜∼]|至|到)\D{0,2}[\d一二三四五六七八九十]/],
  ["bracketed", /^\([-+]?\d[\d,.]*\)?.{0,3}\)?$|^[—▲△▽▼]\s*\d/],
  ["separators", /^[+\-−–]? ?(?:[\d.]*[,'’。·_ ]|\d*\.\d*\.)[\d,.'’。·_ ]*\d\D{0,4}$/],
  ["several", /\d.*[\s/:;,、|\\(\n].*\d/],
  [
    "vague",
    /^[约近大上好数几多]*[数几多零一二两三四五六七八九十百千万亿〇][零一二两三四五六七八九十百千万亿余多几数来〇]*(?:人次?|[个家名万亿]?元?|户|次|亩)$|半|若干|一些|许多|大多|^[上数几近][百千万]|^\d+[万千亿百]\d+|[?]$/,
  ],
];
const NUMBER_FIRST = /^[+\-−–]? ?(?:\d|\.\d|[一二两三四五六七八九十百千])/;
const FOLDED_UNCALCULATED = foldWidth(UNCALCULATED);

/** Says why a folded text is no figure; the number it begins with, if any, has nothing wrong by itself. */
export function findObstacle(text: string): FigureObstacle {
  if (text === FOLDED_UNCALCULATED) {
    return "uncalculated";
  }
  const found = SIGNS.find(([, sign]) => sign.test(text))?.[0];
  return found ?? (NUMBER_FIRST.test(text) ? "unknown-unit" : "words");
}
