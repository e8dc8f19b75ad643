import { draw } from "../../../scripts/sample/draw.js";
import type { Item } from "../../../src/model/item.js";
import { otherSide } from "../../../src/model/lookups.js";
import type { Link, Side } from "../../../src/model/pairing.js";
import type { CaseClass } from "../../../src/model/reconciliation.js";
import { MIRRORED, otherLinks, truthOf } from "./clean-filings.js";
import { digits, isClose, isFileable, isKeyed, isScaled, isSum, tidy } from "./plain-rules.js";

/** One wrong figure: what is filed, and what the right correction is (null where none is to be named). */
export interface WrongFigure {
  readonly link: Link;
  readonly item: Item;
  readonly filed: number | null;
  readonly corrected: number | null;
}

export interface FaultKind {
  readonly name: string;
  readonly class: CaseClass;
  /** The wrong figures of one fault, or null where it cannot be planted on this item. */
  readonly plant: (link: Link, side: Side, item: Item, key: string) => readonly WrongFigure[] | null;
}

const POWERS = [1, 2, 3, 4, 8];

/** Every way in which the sides come apart, in the order of the classes. */
export const FAULT_KINDS: readonly FaultKind[] = [
  { name: "one-sided", class: "one-sided", plant: (link, _, item) => [{ link, item, filed: null, corrected: null }] },
  single("unit-scale up", "unit-scale", (truth, key) => truth * 10 ** (POWERS[draw(`${key}/k`, 0, 4)] ?? 1)),
  single("unit-scale down", "unit-scale", (truth, key) => truth / 10 ** draw(`${key}/k`, 1, 4)),
  { name: "unit-scale possible", class: "unit-scale", plant: plantPossibleScale },
  single("keying: neighbours swapped", "keying", swappedDigits),
  single("keying: one digit", "keying", otherDigit),
  { name: "swapped across links", class: "swapped", plant: plantLinkSwap },
  { name: "swapped across items", class: "swapped", plant: plantItemSwap },
  { name: "repeated: other links", class: "repeated", plant: plantOtherLinks },
  single("repeated: twice", "repeated", (truth) => 2 * truth),
  { name: "repeated: last year", class: "repeated", plant: plantLastYear },
  { name: "unexplained", class: "unexplained", plant: plantUnexplained },
];

function single(name: string, kind: CaseClass, change: (truth: number, key: string) => number): FaultKind {
  return {
    name,
    class: kind,
    plant: (link, _, item, key) => {
      const truth = truthOf(link, item);
      return wrong(link, item, tidy(change(truth, key)), truth, kind);
    },
  };
}

/** The wrong figure, if it is one, can be filed, and is of no class that is tested before. */
function wrong(
  link: Link,
  item: Item,
  filed: number,
  corrected: number,
  kind: CaseClass,
): readonly WrongFigure[] | null {
  const truth = truthOf(link, item);
  const planted = { "unit-scale": isScaled, keying: isKeyed }[String(kind)];
  const before = [
    () => !isFileable(filed, item) || truth === 0 || isClose(filed, truth, item),
    () => kind !== "unit-scale" && isScaled(filed, truth),
    () => kind !== "unit-scale" && kind !== "keying" && isKeyed(filed, truth),
    () => kind === "repeated" && Math.min(filed, truth) < 100,
  ];
  const fits = before.every((test) => !test()) && (planted === undefined || planted(filed, truth));
  return fits ? [{ link, item, filed, corrected }] : null;
}

function plantPossibleScale(link: Link, _: Side, item: Item, key: string): readonly WrongFigure[] | null {
  const power = POWERS[draw(`${key}/k`, 0, 3)] ?? 1;
  const near =
    truthOf(link, item) * (1 + (draw(`${key}/sign`, 0, 1) === 0 ? -1 : 1) * (draw(`${key}/by`, 8, 95) / 1000));
  const filed = tidy(Math.round(near * 10 ** power));
  const isCertain = Math.abs(filed / 10 ** power / truthOf(link, item) - 1) < 0.006;
  return isCertain ? null : wrong(link, item, filed, filed / 10 ** power, "unit-scale");
}

function swappedDigits(truth: number, key: string): number {
  const text = String(truth);
  const at = draw(key, 0, text.length - 2);
  return Number(`${text.slice(0, at)}${text[at + 1]}${text[at]}${text.slice(at + 2)}`);
}

function otherDigit(truth: number, key: string): number {
  const text = String(truth);
  const at = draw(`${key}/at`, 0, text.length - 1);
  return text[at] === "." ? truth : Number(`${text.slice(0, at)}${draw(`${key}/digit`, 0, 9)}${text.slice(at + 1)}`);
}

function plantLinkSwap(link: Link, side: Side, item: Item, key: string): readonly WrongFigure[] | null {
  const others = otherLinks(link, side);
  const other = others[draw(key, 0, others.length - 1)];
  return other === undefined ? null : exchanged([link, item], [other, item]);
}

function plantItemSwap(link: Link, _: Side, item: Item, key: string): readonly WrongFigure[] | null {
  const others = MIRRORED.filter((one) => one !== item && one.measureUnit === item.measureUnit);
  const other = others[draw(key, 0, others.length - 1)];
  return other === undefined ? null : exchanged([link, item], [link, other]);
}

function exchanged(here: readonly [Link, Item], there: readonly [Link, Item]): readonly WrongFigure[] | null {
  const [a, b] = [truthOf(...here), truthOf(...there)];
  const [first, second] = [wrong(...here, b, a, "swapped"), wrong(...there, a, b, "swapped")];
  return first === null || second === null ? null : [...first, ...second];
}

function plantOtherLinks(link: Link, side: Side, item: Item, key: string): readonly WrongFigure[] | null {
  const others = otherLinks(link, side);
  const addends = others.slice(0, draw(key, 1, 3)).map((other) => truthOf(other, item));
  const truth = truthOf(link, item);
  const filed = tidy(addends.reduce((total, addend) => total + addend, truth));
  return addends.length === 0 ? null : wrong(link, item, filed, truth, "repeated");
}

function plantLastYear(link: Link, _: Side, item: Item): readonly WrongFigure[] | null {
  return wrong(link, item, truthOf(link, item, "previous"), truthOf(link, item), "repeated");
}

function plantUnexplained(link: Link, side: Side, item: Item, key: string): readonly WrongFigure[] | null {
  const truth = truthOf(link, item);
  const filed = Math.round((truth * draw(key, 1130, 1890)) / 1000);
  const repeats = [truthOf(link, item, "previous"), 2 * truth].includes(filed);
  const sums = [side, otherSide(side)].some((one) =>
    isSum(
      Math.abs(filed - truth),
      otherLinks(link, one).map((each) => truthOf(each, item)),
    ),
  );
  return repeats || sums || digits(filed) === digits(truth) ? null : wrong(link, item, filed, truth, "unexplained");
}
