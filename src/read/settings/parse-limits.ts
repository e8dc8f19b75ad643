import { nearestKey } from "../../model/nearest-key.js";
import { UsageError } from "../../model/usage-error.js";
import { isLimit, LIMIT_NAMES, type LimitName, type Limits } from "../source/limits.js";

/**
 * Reads limits typed as name=value; of two for one name the last counts.
 *
 * @throws UsageError for an unknown name, with the nearest one, and for a value that is no whole number from 1.
 */
export function parseLimits(typed: readonly string[]): Partial<Limits> {
  return Object.fromEntries(typed.map(parseLimit));
}

function parseLimit(typed: string): readonly [LimitName, number] {
  const [, name = typed, value = ""] = /^([^=]*)=(.*)$/.exec(typed) ?? [];
  const known = LIMIT_NAMES.find((candidate) => candidate === name.trim());
  if (known === undefined) {
    const meant = nearestKey(name, LIMIT_NAMES);
    const all = LIMIT_NAMES.join(", ");
    throw new UsageError({
      zh: `--limit：没有“${name}”这项上限${meant === null ? `（可用：${all}）` : `（是否为 ${meant}？）`}`,
      en: `--limit: there is no limit "${name}"${meant === null ? ` (there are: ${all})` : ` (did you mean ${meant}?)`}`,
    });
  }
  const number = /^\d+$/.test(value.trim()) ? Number(value) : Number.NaN;
  if (!isLimit(known, number)) {
    throw new UsageError({
      zh: `--limit ${known}：“${value}”不是 1 以上的整数，应写作 ${known}=数值`,
      en: `--limit ${known}: "${value}" is no whole number from 1; write ${known}=NUMBER`,
    });
  }
  return [known, number];
}
