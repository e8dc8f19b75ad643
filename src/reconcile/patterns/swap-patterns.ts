import type { Side } from "../../model/pairing.js";
import { type ComparedPair, entryLabel, type PatternDraft } from "./pattern-draft.js";

/** Figures of one reporter that stand in each other's place: the entries that swap hypotheses connect, one of which is of that class. */
export function swapPatterns(pairs: readonly ComparedPair[], side: Side): readonly PatternDraft[] {
  const byLabel = new Map(pairs.map((pair) => [entryLabel(pair.entry), pair]));
  const left = new Set(pairs.filter((pair) => partners(pair).length > 0));
  return pairs.flatMap((start): readonly PatternDraft[] => {
    if (!left.has(start)) {
      return [];
    }
    const members = new Set([start]);
    for (const member of members) {
      left.delete(member);
      for (const next of [...partners(member), ...pairs.filter((pair) => partners(pair).includes(member))]) {
        members.add(next);
      }
    }
    const cases = pairs.filter((pair) => members.has(pair));
    const isSwap = cases.length > 1 && cases.some(({ closed }) => closed.class === "swapped");
    return isSwap ? [{ kind: "figures-exchanged", side, reporter: start[side].reporter, cases, power: null }] : [];
  });

  function partners({ closed }: ComparedPair): readonly ComparedPair[] {
    return closed.hypotheses
      .filter((hypothesis) => hypothesis.kind === "swapped" && hypothesis.side === side)
      .flatMap(({ detail }) => byLabel.get(String(detail["with"])) ?? []);
  }
}
