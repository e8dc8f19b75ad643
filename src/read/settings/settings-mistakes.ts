import { type Document, isMap, isNode, isScalar, type LineCounter, type YAMLError } from "yaml";
import type { Bilingual } from "../../model/bilingual.js";
import { nearestKey } from "../../model/nearest-key.js";
import { LIMIT_NAMES } from "../source/limits.js";
import { BATCH_KEYS } from "./batch-schema.js";

/** One fault of batch.yaml: a sentence that follows its line. */
export interface Mistake {
  readonly line: number | null;
  readonly text: Bilingual;
}

/** What the schema objects to. */
export interface SettingsIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

const MAPPING: Bilingual = { zh: "逐行的“名称: 值”", en: "lines of `name: value`" };
const DATE: Bilingual = { zh: " 2020-02-29 这样的日期", en: "a date such as 2020-02-29" };

/** What each setting should be; inside choices, limits and received, what each of their values should be. */
const EXPECTED: Readonly<Record<string, { readonly whole: Bilingual; readonly each?: Bilingual }>> = {
  year: { whole: { zh: " 2019 这样的年份", en: "a year such as 2019" } },
  scheme: { whole: { zh: "评价方案的编号或文件夹", en: "the id or folder of a scheme" } },
  deadline: { whole: DATE },
  feedbackDate: { whole: DATE },
  lastYear: { whole: { zh: "上一年度 result.json 的路径", en: "the path of last year's result.json" } },
  choices: {
    whole: { zh: "逐行的“单位: 文件路径”", en: "lines of `unit: file path`" },
    each: { zh: "填报表的路径", en: "the path of a return" },
  },
  limits: {
    whole: { zh: "逐行的“名称: 数值”", en: "lines of `name: number`" },
    each: { zh: " 1 以上的整数", en: "a whole number from 1" },
  },
  received: { whole: { zh: "逐行的“文件路径: 日期”", en: "lines of `file path: date`" }, each: DATE },
};

/** What the YAML library could not read; its own sentence, which is English, stands in brackets. */
export function syntaxMistake(error: YAMLError): Mistake {
  const said = (error.message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "");
  return {
    line: error.linePos?.[0].line ?? null,
    text: { zh: `不是有效的 YAML（${said}）`, en: `is no valid YAML (${said})` },
  };
}

/** The sentences for one issue: what was read, and what should stand there. */
export function mistakesOf(issue: SettingsIssue, document: Document, lines: LineCounter): readonly Mistake[] {
  const path = issue.path.map(String);
  if (issue.code === "unrecognized_keys") {
    return (issue.keys ?? []).map((key) => ({
      line: find([...path, key], document, lines).line,
      text: unknownKey(key, path[0] === "limits" ? LIMIT_NAMES : BATCH_KEYS),
    }));
  }
  const { line, value } = find(path, document, lines);
  const setting = EXPECTED[path[0] ?? ""];
  const expected = (path.length > 1 ? setting?.each : setting?.whole) ?? MAPPING;
  const name = path.join(".");
  const text = {
    zh: `${name === "" ? "" : ` ${name}`}：读到${value.zh}，应为${expected.zh}`,
    en: `${name === "" ? "" : `${name}: `}found ${value.en}, expected ${expected.en}`,
  };
  return [{ line, text }];
}

function unknownKey(key: string, keys: readonly string[]): Bilingual {
  const meant = nearestKey(key, keys);
  return {
    zh: `没有“${key}”这项设置${meant === null ? "" : `（是否为 ${meant}？）`}`,
    en: `there is no setting "${key}"${meant === null ? "" : ` (did you mean ${meant}?)`}`,
  };
}

interface Found {
  readonly line: number | null;
  /** What was read, in quotation marks. */
  readonly value: Bilingual;
}

/** The line of a key, and what stands behind it; keys that YAML reads as numbers are found by their text. */
function find(path: readonly string[], document: Document, lines: LineCounter): Found {
  let [key, value]: [unknown, unknown] = [document.contents, document.contents];
  for (const part of path) {
    const pair = isMap(value)
      ? value.items.find((one) => String(isScalar(one.key) ? one.key.value : one.key) === part)
      : undefined;
    [key, value] = [pair?.key, pair?.value];
  }
  const start = isNode(key) ? key.range?.[0] : undefined;
  return { line: start === undefined ? null : lines.linePos(start).line, value: typed(value) };
}

function typed(node: unknown): Bilingual {
  if (node === null || node === undefined || (isScalar(node) && (node.value === null || node.value === ""))) {
    return { zh: "空白", en: "nothing" };
  }
  if (!isScalar(node)) {
    return { zh: "一组值", en: "several values" };
  }
  const text = node.source ?? String(node.value);
  return { zh: `“${text}”`, en: `"${text}"` };
}
