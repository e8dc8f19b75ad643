import type { Batch } from "../../model/batch.js";
import { agrees } from "../../model/case-class.js";
import { ZERO } from "../../model/exact.js";
import { itemsOf, linksOf, unitOf } from "../../model/lookups.js";
import type { Side } from "../../model/pairing.js";
import type { Scheme } from "../../model/scheme.js";
import { closeness } from "../match.js";
import { type ComparedPair, differs, entryLabel, ownAndOther, type PatternDraft } from "./pattern-draft.js";

/** Fewest figures that stand one place on: this many, or two none of which is small. */
const MOVED = 3;
const MOVED_LARGE = 2;

/** A place in a reporter's form; nothing where it or its partner gave no figure. */
type Cell = ComparedPair | undefined;

/** Blocks of one reporter's figures that stand one link or one row further than the other side has them. */
export function shiftPatterns(
  pairs: readonly ComparedPair[],
  side: Side,
  scheme: Scheme,
  batch: Batch,
): readonly PatternDraft[] {
  const byLabel = new Map(pairs.map((pair) => [entryLabel(pair.entry), pair]));
  const reporters = [...new Set(pairs.map((pair) => pair[side].reporter))];
  return reporters.flatMap((reporter) =>
    sequencesOf(reporter, scheme, batch).flatMap((labels) => {
      const cells = labels.map((label): Cell => {
        const pair = byLabel.get(label);
        return pair?.[side].reporter === reporter ? pair : undefined;
      });
      return ([1, -1] as const).flatMap((step) =>
        blocksOf(cells, side, step, scheme).map(
          (cases): PatternDraft => ({ kind: "rows-shifted", side, reporter, cases, power: null }),
        ),
      );
    }),
  );
}

/** Each item over the reporter's links, and each link over the rows of its form. */
function sequencesOf(reporter: string, scheme: Scheme, batch: Batch): readonly (readonly string[])[] {
  const unit = unitOf(scheme, reporter);
  const links = linksOf(scheme, unit, batch.year).map(({ id }) => id);
  const items = itemsOf(scheme, unit.side, "link").map(({ id }) => id);
  return [
    ...items.map((item) => links.map((link) => `${link}.${item}`)),
    ...links.map((link) => items.map((item) => `${link}.${item}`)),
  ];
}

/** Neighbouring figures that all stand one place on, and the figure in whose place the first of them should stand. */
interface Block {
  readonly head: readonly ComparedPair[];
  readonly moved: ComparedPair[];
}

function blocksOf(
  cells: readonly Cell[],
  side: Side,
  step: 1 | -1,
  scheme: Scheme,
): readonly (readonly ComparedPair[])[] {
  const blocks: Block[] = [];
  let block: Block | null = null;
  for (const index of step === 1 ? cells.keys() : [...cells.keys()].reverse()) {
    const [cell, before] = [cells[index], cells[index - step]];
    if (cell === undefined || before === undefined) {
      continue;
    }
    const moved = movedFrom(before, cell, side, scheme);
    if (moved === false) {
      block = null;
    } else if (moved === true) {
      if (block === null) {
        block = { head: differs(before) ? [before] : [], moved: [] };
        blocks.push(block);
      }
      block.moved.push(cell);
    }
  }
  return blocks.filter(({ moved }) => isLong(moved, side, scheme)).map(({ head, moved }) => [...head, ...moved]);
}

/** Whether a cell holds what the other side has in the place before it; null where a 0 says nothing. */
function movedFrom(before: ComparedPair, cell: ComparedPair, side: Side, scheme: Scheme): boolean | null {
  const [[own], [, expected]] = [ownAndOther(cell, side), ownAndOther(before, side)];
  if (own.value.equals(ZERO) && expected.value.equals(ZERO)) {
    return null;
  }
  const close = closeness(own, expected, before.entry.item, scheme);
  return differs(cell) && agrees(close);
}

function isLong(moved: readonly ComparedPair[], side: Side, scheme: Scheme): boolean {
  const large = moved.every((cell) => cell[side].value.gte(scheme.matching.repeatedFrom));
  return moved.length >= (large ? MOVED_LARGE : MOVED);
}
