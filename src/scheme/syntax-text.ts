import type { YAMLError } from "yaml";
import type { Bilingual } from "../model/bilingual.js";

/** What each kind of syntax mistake means to somebody who writes a scheme; the parser says it in English only. */
const MEANINGS: Partial<Record<YAMLError["code"], string>> = {
  BAD_INDENT: "缩进不齐：同一层的字段要从同一列开始",
  BLOCK_AS_IMPLICIT_KEY: "一行里有两个“字段: 值”，冒号后的文字含冒号时要加引号",
  BLOCK_IN_FLOW: "方括号、花括号里不能用缩进写法",
  DUPLICATE_KEY: "同一字段写了两次",
  MISSING_CHAR: "缺少标点（引号、括号、逗号或冒号）",
  MULTILINE_IMPLICIT_KEY: "字段名写到了下一行，可能缺少冒号",
  TAB_AS_INDENT: "缩进用了制表符，应用空格",
  UNEXPECTED_TOKEN: "出现了不应有的字符，可能多写了括号或引号",
  BAD_SCALAR_START: "值以保留字符开头，应加引号",
  BAD_ALIAS: "以 * 开头的值要加引号",
  MULTIPLE_DOCS: "一个文件里有两份内容（---）",
};

/** A syntax mistake in both languages. */
export function syntaxText({ code, message }: YAMLError): Bilingual {
  return { zh: `YAML 语法错误：${MEANINGS[code] ?? message}`, en: `YAML syntax: ${message}` };
}
