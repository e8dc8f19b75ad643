import type { Bilingual } from "../model/bilingual.js";
import type { FigureObstacle } from "../model/figure-obstacle.js";

/** Why a text is no figure and what to fill in instead, as part of a sentence. */
export const OBSTACLE_WORDS: Readonly<Record<FigureObstacle, Bilingual>> = {
  placeholder: {
    zh: "没有说明是 0、不适用还是没有数据，没有发生的填 0，不适用的填“不适用”，没有数据的留空",
    en: "it does not say whether there were none, the item does not apply, or nothing is known: write 0, the form's word for not applicable, or leave the cell blank",
  },
  elsewhere: { zh: "数在别处，请把数填在该单元格", en: "the number stands elsewhere: write it into this cell" },
  range: { zh: "是一个范围，请填一个准确数", en: "it is a range: give one exact figure" },
  several: { zh: "有不止一个数，请只填一个", en: "there is more than one number: give just one" },
  calculation: { zh: "是没有算出结果的算式，请填结果", en: "it is a calculation: give its result" },
  vague: { zh: "数不确定，请用阿拉伯数字填准确数", en: "the amount is vague: give the exact figure in digits" },
  separators: {
    zh: "逗号、句点或空格可能是小数点，也可能是分节号，请只用“.”作小数点，其余去掉",
    en: "its commas, points or spaces may separate thousands or decimals: keep one point for the decimals and nothing else",
  },
  "look-alike": {
    zh: "含有与数字相像的字（如字母 O 与 0、字母 l 与 1、汉字一与横线），请改用数字重新填写",
    en: "it holds characters that look like digits (a letter O for 0, a letter l for 1): type it again in digits",
  },
  raised: {
    zh: "含有上标、分数或箭头等符号，可能改变数的大小，请只填数",
    en: "a raised digit, fraction or arrow in it may change its size: give the plain figure",
  },
  bracketed: {
    zh: "数在括号内或前有长横、三角，可能表示负数，也可能不是，请只填数",
    en: "a number in brackets, or behind a long dash or a triangle, may be negative or not: give the number alone",
  },
  date: {
    zh: "是日期、年份或时间，请填数，并把单元格格式改为常规",
    en: "it is a date, a year or a time: give the figure and set the cell's format to general",
  },
  "error-value": {
    zh: "是表格软件给出的公式错误或因列太窄未显示的数，请改正公式或直接填数",
    en: "the spreadsheet shows an error, or a column too narrow for its number: correct the formula or type the number",
  },
  uncalculated: {
    zh: "公式没有计算结果，请用表格软件（如 Excel）打开，保存一次后重新报送，或直接填数",
    en: "the formula has no stored result: open the file with a spreadsheet program such as Excel, save it and file it again, or type the number",
  },
  "unknown-unit": {
    zh: "数后面的文字不是认得的计量单位，请只填数，说明写入备注",
    en: "what stands behind the number is no known unit of measure: give the number alone, and put words into the remarks",
  },
  magnitude: {
    zh: "写有千、万而没有写元，可能以元计，也可能以表上的单位计，请按表上的单位用阿拉伯数字填写",
    en: "a word such as thousand without yuan may count yuan or the form's own unit: write it in digits, in the form's unit",
  },
  currency: {
    zh: "有货币符号而没有写计量单位，不能确定是元还是万元，请按表上的单位只填数",
    en: "a currency sign without a unit of measure leaves its size open: give the number alone, in the form's unit",
  },
  "too-long": {
    zh: "整数部分超过 15 位，表格软件不能准确保存，请核对后重新填写",
    en: "it has more than 15 digits before the point, which spreadsheets cannot keep exactly: check it and type it again",
  },
  words: {
    zh: "是文字，请填数；没有发生的填 0，不适用的填“不适用”，说明写入备注",
    en: "it is words: give a number, 0 for none or the form's word for not applicable, and put words into the remarks",
  },
};
