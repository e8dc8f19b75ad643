import type { Batch } from "../../model/batch.js";
import { groupBy } from "../../model/grouping.js";
import type { Explanation, FigureToChange, Searched } from "../../model/hypothesis.js";
import type { Scheme } from "../../model/scheme.js";
import type { OpenEntry } from "../collect-entries.js";
import { evidenceFor } from "../weigh-evidence.js";
import { type Cluster, clustersOf } from "./clusters.js";
import { type FigureChange, fewestChanges } from "./fewest-changes.js";
import { linkFigures, linkRules } from "./link-rules.js";

/** What the search says of an entry. */
export interface Explained {
  readonly explanations: readonly Explanation[];
  readonly searched: Searched;
}

/** Of entries whose figures stand in no broken rule. */
export const NOT_NEEDED: Explained = { explanations: [], searched: "not-needed" };

/** Searches, link by link, for the fewest figures whose change lets all reports and relations agree; entries without a broken rule are left out. */
export function explainEntries(
  entries: readonly OpenEntry[],
  scheme: Scheme,
  batch: Batch,
): ReadonlyMap<OpenEntry, Explained> {
  const explained = new Map<OpenEntry, Explained>();
  for (const onLink of groupBy(entries, ({ link }) => link.id).values()) {
    const figures = linkFigures(onLink);
    for (const cluster of clustersOf(figures, linkRules(figures, scheme), scheme)) {
      const found = fewestChanges(cluster, scheme);
      const said: Explained =
        found === "not-searched"
          ? { explanations: [], searched: false }
          : { explanations: found.map((changes) => explanationOf(changes, cluster, scheme, batch)), searched: true };
      for (const { entry } of cluster.figures) {
        explained.set(entry, said);
      }
    }
  }
  return explained;
}

/**
 * Attributed only where each change names one value and third evidence speaks for it. A relation is third
 * evidence between reports that differ; where it is itself what does not hold, it speaks for nobody.
 */
function explanationOf(found: readonly FigureChange[], { broken }: Cluster, scheme: Scheme, batch: Batch): Explanation {
  const contested = new Set(broken.filter(({ kind }) => kind === "mirror").flatMap(({ figures }) => figures));
  const changes = found.map(changeOf);
  const attributed = found.every(({ figure }, index) => {
    const corrected = changes[index]?.to ?? null;
    const kinds =
      corrected === null ? [] : evidenceFor({ side: figure.side, corrected }, figure, figure.entry, scheme, batch);
    return kinds.some((kind) => kind !== "relation" || contested.has(figure));
  });
  return { changes, attributed };
}

function changeOf({ figure, low, high }: FigureChange): FigureToChange {
  const to = low !== null && high !== null && low.equals(high) ? low : null;
  return { reporter: figure.reporter, item: figure.item.id, from: figure.value, to, low, high };
}
