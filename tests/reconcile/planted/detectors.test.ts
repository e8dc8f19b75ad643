import { beforeAll, describe, expect, it } from "vitest";
import { draw } from "../../../scripts/sample/draw.js";
import type { Link, Side } from "../../../src/model/pairing.js";
import { reconciled } from "../../build/evaluated.js";
import { filings, LINKS } from "./clean-filings.js";
import { FAULT_KINDS } from "./fault-kinds.js";
import { BESIDE, type Evidence, linksAround, overridesOf, type Planted, plantOn } from "./plant.js";
import { Tallies } from "./tally.js";

const SIDES: readonly Side[] = ["east", "west"];
const EVIDENCE: readonly Evidence[] = ["none", "previous", "other-level"];
/** Pairs of faults on each link. */
const PAIRS = 4;
/** Recall and precision that must be reached, for faults outside tolerance. */
const REACHED = { recall: 0.99, precision: 0.99, attribution: 0.99 };
const FEWEST = 2000;

/** A swap of counterparts, or a sum with other links, needs a reporter with two links: the only places without a fault. */
const REPORTERS_OF_TWO: Readonly<Record<Side, readonly string[]>> = {
  east: "L01 L02 L03 L04 L05 L07 L08 L09 L10 L13 L14 L15 L16 L22 L23 L24 L25 L26 L27".split(" "),
  west: "L12 L25 L29 L30".split(" "),
};
const NEEDING_TWO = ["swapped across links", "repeated: other links"];

const tallies = new Tallies();
const nowhere = new Map<string, string[]>();

function judge(planted: readonly Planted[], evidence: Evidence): void {
  const names = planted.map(({ kind }) => kind.name);
  const asked = names.includes("repeated: last year") ? "previous" : names.includes("one-sided") ? "none" : evidence;
  const batch = filings(linksAround(planted), overridesOf(planted), BESIDE[asked]);
  tallies.judge(planted, reconciled(batch), asked);
}

function plantAlone(link: Link, side: Side): void {
  for (const kind of FAULT_KINDS) {
    const found = EVIDENCE.map((evidence) => {
      const fault = plantOn(kind, link, side, `${kind.name}/${link.id}/${side}/${evidence}`);
      if (fault !== null) {
        judge([fault], evidence);
      }
      return fault;
    });
    if (found.some((fault) => fault === null)) {
      nowhere.set(kind.name, [...(nowhere.get(kind.name) ?? []), `${link.id} ${side}`]);
    }
  }
}

function plantPairs(link: Link): void {
  for (let round = 0; round < PAIRS; round += 1) {
    const key = `pair/${link.id}/${round}`;
    const chosen = (which: string) => ({
      kind: FAULT_KINDS[draw(`${key}/${which}/kind`, 0, FAULT_KINDS.length - 1)],
      side: SIDES[draw(`${key}/${which}/side`, 0, 1)] ?? "east",
    });
    const [a, b] = [chosen("a"), chosen("b")];
    const first = a.kind === undefined ? null : plantOn(a.kind, link, a.side, `${key}/a`);
    const second = b.kind === undefined ? null : plantOn(b.kind, link, b.side, `${key}/b`, first?.figures);
    if (first !== null && second !== null) {
      judge([first, second], EVIDENCE[draw(`${key}/evidence`, 0, 2)] ?? "none");
    }
  }
}

beforeAll(() => {
  for (const link of LINKS) {
    for (const side of SIDES) {
      plantAlone(link, side);
    }
    plantPairs(link);
  }
}, 300_000);

/** A line of the table that a failed test shows: what was planted, recall, precision, attribution, first misses. */
function lineOf(name: string): string {
  const { planted, found, alarms, withEvidence, attributed, missed } = tallies.of(name);
  const share = (part: number, whole: number) => (whole === 0 ? "—" : (part / whole).toFixed(4));
  return [
    name,
    `planted ${planted}`,
    `recall ${share(found, planted)}`,
    `precision ${share(found, found + alarms)}`,
    `attributed ${share(attributed, withEvidence)} of ${withEvidence}`,
    ...missed.slice(0, 3),
  ].join("; ");
}

describe("planted faults of every detector, alone and in pairs", () => {
  it("are as many as they should be", () => {
    const planted = FAULT_KINDS.map(({ name }) => tallies.of(name).planted);
    expect(planted.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(FEWEST);
    expect(Math.min(...planted)).toBeGreaterThan(50);
  });

  it.each(FAULT_KINDS.map(({ name }) => name))("%s: class, side and corrected value", (name) => {
    const { planted, found, withEvidence, attributed } = tallies.of(name);
    expect(found / planted, lineOf(name)).toBeGreaterThanOrEqual(REACHED.recall);
    expect(withEvidence === 0 ? 1 : attributed / withEvidence, lineOf(name)).toBeGreaterThanOrEqual(
      REACHED.attribution,
    );
  });

  it.each([...new Set(FAULT_KINDS.map((kind) => kind.class))])("nothing else is taken for %s", (kind) => {
    const found = FAULT_KINDS.filter((one) => one.class === kind)
      .map(({ name }) => tallies.of(name).found)
      .reduce((sum, count) => sum + count, 0);
    const { alarms, missed } = tallies.of(`class ${kind}`);
    expect(found / (found + alarms), missed.join("; ")).toBeGreaterThanOrEqual(REACHED.precision);
  });

  it("were named with third evidence often enough to say so", () => {
    const withEvidence = FAULT_KINDS.map(({ name }) => tallies.of(name).withEvidence);
    expect(withEvidence.filter((count) => count > 20).length).toBe(9);
  });

  it("stand on every link and side where they can", () => {
    const missing = LINKS.flatMap(({ id }) =>
      SIDES.filter((side) => !REPORTERS_OF_TWO[side].includes(id)).map((side) => `${id} ${side}`),
    );
    expect([...nowhere]).toEqual(NEEDING_TWO.map((name) => [name, missing]));
  });
});

describe("the clean batch", () => {
  it.each(EVIDENCE)("has no class beyond equal, no explanation and no pattern (%s)", (evidence) => {
    const { entries, patterns } = reconciled(filings(LINKS, new Map(), BESIDE[evidence]));
    expect(new Set(entries.map((entry) => entry.class))).toEqual(new Set(["equal"]));
    expect(new Set(entries.map((entry) => entry.searched))).toEqual(new Set(["not-needed"]));
    expect([entries.flatMap(({ hypotheses, explanations }) => [...hypotheses, ...explanations]), patterns]).toEqual([
      [],
      [],
    ]);
  });
});
