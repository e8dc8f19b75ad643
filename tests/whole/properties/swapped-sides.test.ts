import { beforeAll, describe, expect, it } from "vitest";
import { settleAgreement } from "../../../src/agree/settle-agreement.js";
import type { Batch } from "../../../src/model/batch.js";
import { type FiledReturn, type ReturnRow, rowKey } from "../../../src/model/filing.js";
import { itemOf, linkOf, linksInForce, reportersOn } from "../../../src/model/lookups.js";
import type { Entry } from "../../../src/model/reconciliation.js";
import { reconcile } from "../../../src/reconcile/reconcile.js";
import { toEntry } from "../../../src/report/result/to-reconciliation.js";
import { reconciled } from "../../build/evaluated.js";
import { mirroredBatch, mirroredScheme } from "../../build/mirrored.js";
import { present } from "../../build/present.js";
import { scheme } from "../../build/scheme.js";
import { readSample } from "../sample-result.js";
import { differing } from "./refiled.js";

let batches: readonly (readonly [string, Batch])[];
beforeAll(async () => {
  const sample = await readSample();
  batches = [
    ["samples/2019", sample],
    ["with differences everywhere", differing(sample)],
  ];
});

type Published = ReturnType<typeof toEntry>;
const turned = (side: "east" | "west") => (side === "east" ? "west" : "east");
const text = (value: unknown): string => JSON.stringify(value);
/** −0 is written as 0. */
const opposite = (value: number | null): number | null => (value === null || value === 0 ? value : -value);

/** Groups and explanations follow the order of the reports, in which east stands first. */
const sorted = ({ groups, explanations }: Published) => ({
  groups: groups.map((group) => [...group].sort().join()).sort(),
  explanations: explanations
    .map(({ changes, attributed }) => text({ changes: changes.map(text).sort(), attributed }))
    .sort(),
});

/** An entry of result.json with east called west. */
function mirrored({ reports, hypotheses, ...entry }: Published): unknown {
  return {
    ...entry,
    ...sorted({ reports, hypotheses, ...entry }),
    east: entry.west,
    west: entry.east,
    difference: opposite(entry.difference),
    srd: opposite(entry.srd),
    corrected: entry.corrected === null ? null : { ...entry.corrected, side: turned(entry.corrected.side) },
    levelsDiffer: entry.levelsDiffer.map(turned).sort(),
    reports: reports.map((one) => text({ ...one, side: turned(one.side) })).sort(),
    hypotheses: hypotheses.map((one) => text({ ...one, side: turned(one.side) })).sort(),
    decision: null,
  };
}

function ordered({ reports, hypotheses, ...entry }: Published): unknown {
  const unordered = {
    ...sorted({ reports, hypotheses, ...entry }),
    ...{ reports: reports.map(text).sort(), hypotheses: hypotheses.map(text).sort() },
  };
  return { ...entry, levelsDiffer: [...entry.levelsDiffer].sort(), ...unordered, decision: null };
}

describe("east called west and west east", () => {
  it("turns the signs of difference and srd and the sides of hypotheses, and changes nothing else of an entry", () => {
    const [turnedScheme, entriesOf] = [
      mirroredScheme(scheme),
      (under: typeof scheme, batch: Batch) =>
        reconcile(under, batch, settleAgreement(batch.agreement, under)).entries.map((entry) => toEntry(entry)),
    ];
    for (const [name, batch] of batches) {
      const here = entriesOf(scheme, batch);
      const there = entriesOf(turnedScheme, mirroredBatch(batch));
      expect(there.map(ordered), name).toEqual(here.map(mirrored));
      expect(
        here.some(({ srd }) => srd !== null && srd !== 0),
        name,
      ).toBe(true);
    }
  });
});

/** The batch with both sides' figures of every mirrored item without an owner exchanged, city with city and province with province. */
function exchanged(batch: Batch): Batch {
  const rows = new Map([...batch.returns].map(([code, filed]) => [code, new Map(filed.rows)]));
  for (const link of linksInForce(scheme, batch.year)) {
    const [east, west] = [reportersOn(link, "east"), reportersOn(link, "west")];
    const pairs = [
      [east[0], west[0]],
      [east[1], west[1]],
    ];
    for (const [a, b] of east.length === west.length ? pairs : []) {
      const [of, to] = [rows.get(a ?? ""), rows.get(b ?? "")];
      for (const key of exchangeable(link.id).filter((one) => of?.has(one) && to?.has(one))) {
        const [own, other] = [present(of?.get(key)), present(to?.get(key))];
        of?.set(key, withFigures(own, other));
        to?.set(key, withFigures(other, own));
      }
    }
  }
  const returns = [...batch.returns].map(([code, filed]): [string, FiledReturn] => [
    code,
    { ...filed, rows: rows.get(code) ?? filed.rows },
  ]);
  return { ...batch, returns: new Map(returns), decisions: [] };
}

const exchangeable = (link: string): readonly string[] =>
  scheme.items
    .filter((item) => item.scope === "link" && item.from === "both" && item.owner === null)
    .map((item) => rowKey(link, item.id));

const withFigures = (row: ReturnRow, { actual, previous, target }: ReturnRow): ReturnRow => ({
  ...row,
  actual,
  previous,
  target,
});

describe("both sides' figures exchanged in the returns", () => {
  /** Classes told from the two figures of one entry alone; the others look at the reporter's other links. */
  const OF_TWO_FIGURES = new Set(["one-sided", "equal", "rounding", "tolerance", "unit-scale", "keying"]);
  const bounds = ({ adopted, low, high, rung }: Entry) => [adopted, low, high, rung].map(String);

  it("turns signs only: adopted value, bounds and rung stay", () => {
    for (const [name, batch] of batches) {
      const here = reconciled({ ...batch, decisions: [] }).entries;
      const there = reconciled(exchanged(batch)).byKey;
      const open = here.filter((entry) => {
        const { east, west } = linkOf(scheme, entry.link);
        const item = itemOf(scheme, entry.item);
        return item.from === "both" && item.owner === null && (east.city === null) === (west.city === null);
      });
      expect(open.length, name).toBeGreaterThan(500);
      for (const entry of open) {
        const other = present(there.get(rowKey(entry.link, entry.item)));
        const label = `${name} ${entry.link} ${entry.item}`;
        expect(bounds(other), label).toEqual(bounds(entry));
        expect([other.difference?.neg(), other.srd?.neg()].map(String), label).toEqual(
          [entry.difference, entry.srd].map((one) => String(one ?? undefined)),
        );
        if (OF_TWO_FIGURES.has(entry.class ?? "")) {
          expect(other.class, label).toBe(entry.class);
        }
      }
    }
  });
});
