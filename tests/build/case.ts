import type { Batch } from "../../src/model/batch.js";
import { linkOf } from "../../src/model/lookups.js";
import type { Entry } from "../../src/model/reconciliation.js";
import { batchOf, type Filings } from "./batch.js";
import { entryOf } from "./evaluated.js";
import type { Filed } from "./figure.js";
import { type Beside, row } from "./filed-return.js";
import { scheme } from "./scheme.js";

/** 杭州—恩施, reported by 杭州 330100, 浙江 330000, 恩施 422800 and 湖北 420000. */
export const LINK = "L13";
export const EAST = "330100";
export const EAST_PROVINCE = "330000";
export const WEST = "422800";
export const WEST_PROVINCE = "420000";

/** Both directly responsible units' returns of one link item. */
export function bothFile(
  item: string,
  east: Filed,
  west: Filed,
  beside: { east?: Beside; west?: Beside } = {},
  link = LINK,
): Filings {
  const { east: helper, west: recipient } = linkOf(scheme, link);
  return {
    [helper.city ?? helper.province]: [row(link, item, east, beside.east)],
    [recipient.city ?? recipient.province]: [row(link, item, west, beside.west)],
  };
}

/** The entry of one link item on which both sides filed these figures. */
export function caseOf(item: string, east: Filed, west: Filed, rest: Partial<Batch> = {}): Entry {
  return entryOf(batchOf(bothFile(item, east, west), rest), LINK, item);
}
