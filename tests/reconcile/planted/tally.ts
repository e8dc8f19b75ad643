import { rowKey } from "../../../src/model/filing.js";
import type { Hypothesis } from "../../../src/model/hypothesis.js";
import type { Entry, Reconciliation } from "../../../src/model/reconciliation.js";
import { present } from "../../build/present.js";
import type { WrongFigure } from "./fault-kinds.js";
import { type Evidence, hasEvidence, type Planted } from "./plant.js";

/** What became of the faults of a kind, and of other entries in the same class. */
export interface Tally {
  planted: number;
  /** Of the right class, with the right correction among its hypotheses, and nobody wrongly named. */
  found: number;
  /** Entries in the class that nobody planted there. */
  alarms: number;
  /** Third evidence spoke for the correction, and it was named (or is one of several). */
  withEvidence: number;
  attributed: number;
  /** What went wrong, for the message of a failed test. */
  readonly missed: string[];
}

const QUIET: readonly Entry["class"][] = ["equal", "rounding", "single-source"];

/** Counts by kind of fault; the class of an entry that nobody planted is counted as an alarm under `alarm: <class>`. */
export class Tallies {
  readonly byKind = new Map<string, Tally>();

  of(name: string): Tally {
    const tally = this.byKind.get(name) ?? {
      planted: 0,
      found: 0,
      alarms: 0,
      withEvidence: 0,
      attributed: 0,
      missed: [],
    };
    this.byKind.set(name, tally);
    return tally;
  }

  /** Judges every wrong figure and every other entry of a batch. */
  judge(planted: readonly Planted[], { byKey, entries }: Reconciliation, evidence: Evidence): void {
    const expected = new Set<Entry>();
    for (const fault of planted) {
      for (const figure of fault.figures) {
        const entry = present(byKey.get(rowKey(figure.link.id, figure.item.id)));
        expected.add(entry);
        this.judgeFigure(fault, figure, entry, evidence);
      }
    }
    for (const entry of entries.filter((one) => !expected.has(one) && !QUIET.includes(one.class))) {
      this.of(`class ${entry.class}`).alarms += 1;
      this.of(`class ${entry.class}`).missed.push(`${entry.link} ${entry.item} unplanted`);
    }
  }

  private judgeFigure(fault: Planted, figure: WrongFigure, entry: Entry, evidence: Evidence): void {
    const tally = this.of(fault.kind.name);
    const isRight = (one: Pick<Hypothesis, "side" | "corrected">) =>
      one.side === fault.side && Math.abs(Number(one.corrected) - (figure.corrected ?? Number.NaN)) < 1e-6;
    const own = entry.hypotheses.filter(({ kind }) => kind === entry.class);
    const isCertain = fault.kind.name !== "unit-scale possible";
    const named = own.length === 0 || own.some((one) => isRight(one) && one.certain === isCertain);
    const attributed = entry.hypotheses.filter((one) => one.attributed);
    const misnamed = attributed.length > 0 && !attributed.some(isRight);
    const isFound = entry.class === fault.kind.class && named && !misnamed;
    tally.planted += 1;
    tally.found += isFound ? 1 : 0;
    if (!isFound) {
      tally.missed.push(
        `${entry.link} ${entry.item} ${fault.side} ${figure.filed} for ${figure.corrected}: ${entry.class}${misnamed ? ", misnamed" : ""} (${evidence}; ${attributed.map((one) => `${one.kind} ${one.side} ${one.corrected} ${one.evidence}`).join("; ")})`,
      );
    }
    if (entry.class !== fault.kind.class) {
      this.of(`class ${entry.class}`).alarms += 1;
    }
    if (own.length > 0 && hasEvidence(fault, figure, evidence)) {
      tally.withEvidence += 1;
      const value = entry.corrected === null ? null : { side: entry.corrected.side, corrected: entry.corrected.value };
      tally.attributed += (value === null ? entry.ambiguous : isRight(value)) ? 1 : 0;
    }
  }
}
