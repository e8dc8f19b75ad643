import { UsageError } from "../../model/usage-error.js";
import { type Result, resultSchema } from "./schema.js";

/** What every result.json begins with, of whatever version. */
const MARK = /^jiedui\/result@(\d+)$/;
const VERSION = 1;

/**
 * Reads the text of a result.json; `file` names it in a refusal.
 *
 * @throws UsageError in one line if it is no JSON, another document, or of another version.
 */
export function parseResult(text: string, file: string): Result {
  const read = jsonOf(text, file);
  const outcome = resultSchema.safeParse(read);
  if (outcome.success) {
    return outcome.data;
  }
  const version = versionOf(read);
  if (version === null) {
    throw new UsageError({
      zh: `${file} 不是本程序的 result.json：没有 jiedui/result@${VERSION} 标记`,
      en: `${file} is no result.json of this program: it does not say jiedui/result@${VERSION}`,
    });
  }
  throw new UsageError(refusal(file, version, outcome.error.issues[0]?.path.map(String).join(".") || "schema"));
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new UsageError({
      zh: `${file} 不是本程序的 result.json：内容不是 JSON`,
      en: `${file} is no result.json of this program: the content is no JSON`,
    });
  }
}

function versionOf(read: unknown): number | null {
  const schema = typeof read === "object" && read !== null && "schema" in read ? String(read.schema) : "";
  const version = MARK.exec(schema)?.[1];
  return version === undefined ? null : Number(version);
}

function refusal(file: string, version: number, path: string): ConstructorParameters<typeof UsageError>[0] {
  return version > VERSION
    ? {
        zh: `${file} 由较新版本的程序生成（jiedui/result@${version}），请用该版本打开`,
        en: `${file} was made by a newer version of the program (jiedui/result@${version}); use that one`,
      }
    : {
        zh: `${file} 由旧版程序生成（或生成后被改动）：${path} 与现在的格式不符；请重新评价`,
        en: `${file} was made by an older version of the program, or changed since: ${path} does not fit; evaluate again`,
      };
}
