import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { settleAgreement } from "../../src/agree/settle-agreement.js";
import type { Batch } from "../../src/model/batch.js";
import type { Hypothesis } from "../../src/model/hypothesis.js";
import { otherSide } from "../../src/model/lookups.js";
import type { Entry } from "../../src/model/reconciliation.js";
import type { Scheme } from "../../src/model/scheme.js";
import { reconcile } from "../../src/reconcile/reconcile.js";
import { reconciled } from "../build/evaluated.js";
import { mirroredBatch, mirroredScheme } from "../build/mirrored.js";
import { plain } from "../build/plain.js";
import { randomBatch } from "../build/random-batch.js";
import { scheme } from "../build/scheme.js";

const RUNS = { seed: 20190013, numRuns: 40, endOnFailure: true };
const MIRRORED = mirroredScheme(scheme);
const reconciledUnder = (under: Scheme, batch: Batch) =>
  reconcile(under, batch, settleAgreement(batch.agreement, under));

/** Reporters within a group stand in the order of the reports. */
const grouped = (entry: Entry): Entry => ({ ...entry, groups: entry.groups.map((group) => [...group].sort()) });

const unsigned = (one: Hypothesis) => ({ ...one, side: otherSide(one.side) });

/** An entry as the mirror shows it. */
function mirroredEntry(entry: Entry): Entry {
  return {
    ...entry,
    reports: entry.reports.map((report) => ({ ...report, side: otherSide(report.side) })),
    east: entry.west,
    west: entry.east,
    difference: entry.difference?.neg() ?? null,
    srd: entry.srd?.neg() ?? null,
    hypotheses: entry.hypotheses.map(unsigned),
    corrected: entry.corrected === null ? null : { ...entry.corrected, side: otherSide(entry.corrected.side) },
    levelsDiffer: entry.levelsDiffer.map(otherSide),
    decision: null,
  };
}

describe("properties", () => {
  it("swapping the sides in a batch swaps signs and sides, and nothing else", () => {
    fc.assert(
      fc.property(randomBatch, (batch) => {
        const here = reconciledUnder(scheme, batch);
        const there = reconciledUnder(MIRRORED, mirroredBatch(batch));
        const unordered = ["reports", "hypotheses", "levelsDiffer", "groups", "explanations", "changes"];
        expect(there.entries.map((entry) => plain({ ...grouped(entry), decision: null }, unordered))).toEqual(
          here.entries.map((entry) => plain(mirroredEntry(grouped(entry)), unordered)),
        );
        expect(plain(there.patterns)).toBe(plain(here.patterns));
        expect(plain(there.asymmetry, [])).toBe(plain(here.asymmetry, []));
        expect(there.decisions.map((one) => one.refusal)).toEqual(here.decisions.map((one) => one.refusal));
        expect(plain(there.unitFigures)).toBe(plain(here.unitFigures));
      }),
      RUNS,
    );
  });

  it("every item's tie-out closes to 0", () => {
    fc.assert(
      fc.property(randomBatch, (batch) => {
        const open = reconciled(batch).tieOut.filter((line) => !line.residue.equals(0));
        expect(open).toEqual([]);
      }),
      RUNS,
    );
  });

  it("an adopted value was filed or decided, and lies within its bounds", () => {
    fc.assert(
      fc.property(randomBatch, (batch) => {
        for (const { adopted, low, high, rung, east, west, decision } of reconciled(batch).entries) {
          expect([adopted, low, high].filter((one) => one === null).length % 3).toBe(0);
          expect(adopted === null || rung !== null).toBe(true);
          const filed = [east.actual?.value, west.actual?.value, decision?.value.value].filter((one) => one != null);
          for (const value of [adopted, low, high].filter((one) => one !== null)) {
            expect(filed.some((one) => one.equals(value))).toBe(true);
          }
          expect(adopted === null || (low !== null && high !== null && low.lte(adopted) && adopted.lte(high))).toBe(
            true,
          );
        }
      }),
      RUNS,
    );
  });

  it("an attributed correction makes both sides agree, or is one of several", () => {
    fc.assert(
      fc.property(randomBatch, (batch) => {
        for (const { hypotheses, ambiguous, corrected } of reconciled(batch).entries) {
          const named = new Set(
            hypotheses.filter((one) => one.attributed).map((one) => `${one.side} ${one.corrected.toFraction()}`),
          );
          expect(ambiguous).toBe(named.size > 1);
          expect(corrected !== null).toBe(named.size === 1);
        }
      }),
      RUNS,
    );
  });
});
