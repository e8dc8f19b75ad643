import type { Batch } from "../../model/batch.js";
import type { Pattern } from "../../model/hypothesis.js";
import { patternId } from "../../model/identity.js";
import type { Side } from "../../model/pairing.js";
import type { Entry } from "../../model/reconciliation.js";
import type { Scheme } from "../../model/scheme.js";
import type { OpenEntry } from "../collect-entries.js";
import { linkFigures, linkRules, ruleHolds } from "../explain/link-rules.js";
import { pairOf } from "../find-candidates.js";
import { evidenceFor } from "../weigh-evidence.js";
import { type ComparedPair, ownAndOther, type PatternDraft } from "./pattern-draft.js";
import { scalePatterns } from "./scale-patterns.js";
import { shiftPatterns } from "./shift-patterns.js";
import { swapPatterns } from "./swap-patterns.js";

const SIDES: readonly Side[] = ["east", "west"];

/**
 * Cases across links and rows that one slip would explain: a column in another scale, figures exchanged, rows shifted.
 * A case belongs to one pattern at most, the larger first. In the order of their first cases.
 */
export function findPatterns(
  open: readonly OpenEntry[],
  closed: readonly Entry[],
  scheme: Scheme,
  batch: Batch,
): readonly Pattern[] {
  const pairs = open.flatMap((entry, index): readonly ComparedPair[] => {
    const [pair, said] = [pairOf(entry), closed[index]];
    return pair === null || said === undefined ? [] : [{ ...pair, closed: said }];
  });
  const drafts = [
    ...SIDES.flatMap((side) => scalePatterns(pairs, side)),
    ...SIDES.flatMap((side) => swapPatterns(pairs, side)),
    ...SIDES.flatMap((side) => shiftPatterns(pairs, side, scheme, batch)),
  ];
  const position = new Map(pairs.map((pair, index) => [pair, index]));
  const placesOf = ({ cases }: PatternDraft) => cases.map((one) => position.get(one) ?? 0);
  const largestFirst = drafts
    .map((draft) => ({ ...draft, cases: pairs.filter((pair) => draft.cases.includes(pair)) }))
    .sort((a, b) => b.cases.length - a.cases.length || byPlaces(placesOf(a), placesOf(b)));
  return apart(largestFirst)
    .toSorted(([a], [b]) => (a === undefined || b === undefined ? 0 : byPlaces(placesOf(a), placesOf(b))))
    .map((rivals) => patternOf(rivals, open, scheme, batch));
}

/** By the first place in which they differ, so that neither side comes first. */
function byPlaces(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((place, index) => place !== b[index]);
  return (a[at] ?? 0) - (b[at] ?? 0);
}

/** Drafts that share no case, the earlier ones first, each with the drafts of the other side about the same cases. */
function apart(drafts: readonly PatternDraft[]): readonly (readonly PatternDraft[])[] {
  const taken = new Map<ComparedPair, PatternDraft>();
  const groups = new Map<PatternDraft, PatternDraft[]>();
  for (const draft of drafts) {
    const holders = new Set(draft.cases.map((one) => taken.get(one)));
    const [holder] = holders;
    if (holders.size === 1 && holder === undefined) {
      groups.set(draft, [draft]);
      for (const one of draft.cases) {
        taken.set(one, draft);
      }
    } else if (holders.size === 1 && holder !== undefined && isRival(draft, holder)) {
      groups.get(holder)?.push(draft);
    }
  }
  return [...groups.values()];
}

function isRival(draft: PatternDraft, holder: PatternDraft): boolean {
  return draft.kind === holder.kind && draft.side !== holder.side && draft.cases.length === holder.cases.length;
}

function patternOf(rivals: readonly PatternDraft[], open: readonly OpenEntry[], scheme: Scheme, batch: Batch): Pattern {
  const supported = rivals.filter((draft) => hasEvidence(draft, scheme, batch));
  const named = supported.length === 1 ? supported : rivals;
  const [draft] = named;
  if (draft === undefined) {
    throw new Error("a pattern without a draft");
  }
  const ids = draft.cases.map(({ closed }) => closed.id);
  return {
    id: patternId(draft.kind, ids),
    kind: draft.kind,
    reporter: named.length === 1 ? draft.reporter : null,
    links: [...new Set(draft.cases.map(({ entry }) => entry.link.id))],
    items: [...new Set(draft.cases.map(({ entry }) => entry.item.id))],
    cases: ids,
    consequences: brokenRules(draft, open, scheme),
    power: draft.power,
  };
}

/** Whether third evidence says of any case that this side should say what the other does. */
function hasEvidence({ cases, side }: PatternDraft, scheme: Scheme, batch: Batch): boolean {
  return cases.some((one) => {
    const [own, other] = ownAndOther(one, side);
    return evidenceFor({ side, corrected: other.value }, own, one.entry, scheme, batch).length > 0;
  });
}

/** Rules that the cases' figures break on their links. */
function brokenRules({ cases }: PatternDraft, open: readonly OpenEntry[], scheme: Scheme): number {
  const entries = new Set(cases.map(({ entry }) => entry));
  const links = new Set([...entries].map(({ link }) => link.id));
  return [...links]
    .flatMap((link) => linkRules(linkFigures(open.filter((entry) => entry.link.id === link)), scheme))
    .filter((rule) => rule.figures.some(({ entry }) => entries.has(entry)) && !ruleHolds(rule, scheme)).length;
}
