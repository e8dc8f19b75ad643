import type { About } from "../about.js";

/** Names of several links, by ids joined with a comma. */
export function linkNames(ids: string, about: About): string {
  return ids.split(",").map(about.link).join("、");
}
