import type { Bilingual } from "../../model/bilingual.js";
import type { ChangeKind, ChangeRemark } from "../../model/change.js";
import { type FigureColumn, RETURN_FIGURES } from "../../model/filing.js";
import { linkOf, reportersOn } from "../../model/lookups.js";
import type { Scheme } from "../../model/scheme.js";
import { AGREEMENT_LINE } from "../../wording/diff-words.js";
import { BOTH_SILENT, CLASS_LABELS } from "../../wording/reconciliation-labels.js";
import { ownAnswers } from "../feedback-workbook/own-answers.js";
import type { RectificationEntry } from "../feedback-workbook/rectification-entries.js";
import type { Change, Stood } from "./comparison.js";
import { type FiledFigure, figureKey, saysTheSame } from "./filed-figures.js";
import { findingColumns } from "./finding-columns.js";
import { figuresOn, figuresStood, findingStood } from "./point-figures.js";
import type { ProvinceSide } from "./province-side.js";
import { settledPoint } from "./settled-points.js";

type Entry = RectificationEntry;
type Sides = readonly [before: ProvinceSide, after: ProvinceSide];

/** What the province was asked before and is not asked any more, what it still is, and what it is asked now. */
export function comparePoints(sides: Sides, scheme: Scheme): readonly Change[] {
  const [before, after] = sides;
  const listed = (entry: Entry, entries: readonly Entry[]): boolean =>
    entries.some(({ ids }) => ids.some((id) => entry.ids.includes(id)));
  const gone = before.entries.filter((entry) => !listed(entry, after.entries));
  const lost = gone.filter((entry) => isLost(entry, sides));
  const stay = before.entries.filter((entry) => listed(entry, after.entries));
  return [
    ...gone
      .filter((entry) => !lost.includes(entry))
      .map((entry) => {
        const { kind, remark } = settledPoint(entry, sides);
        return of(kind, entry, remark);
      }),
    ...stay.map((entry) => of("standing", entry, keptBy(entry, sides))),
    ...lost.map((entry) => of("standing", entry, "return-lost")),
    ...after.entries
      .filter((entry) => !listed(entry, before.entries))
      .map((entry) => of("new", entry, isLost(entry, [after, before]) ? "first-return" : null)),
  ];

  function of(kind: ChangeKind, entry: Entry, remark: ChangeRemark | null): Change {
    const column = columnOf(entry, kind === "new" ? after : before);
    return {
      province: before.view.province.code,
      kind,
      id: entry.id,
      units: unitsOf(entry, before, scheme),
      link: entry.on.link,
      item: entry.on.item,
      column,
      matter: matterOf(entry, kind === "new" ? after : before),
      old: stoodIn(before, entry, column, scheme),
      new: stoodIn(after, entry, column, scheme),
      remark,
    };
  }
}

/** The feedback's own words; in English the finding's, or what a case or line is. */
function matterOf({ id, matter }: Entry, { findings, result }: ProvinceSide): Bilingual {
  const entry = result.reconciliation.find((one) => one.id === id);
  const kind = entry === undefined ? AGREEMENT_LINE : entry.class === null ? BOTH_SILENT : CLASS_LABELS[entry.class];
  return { zh: matter, en: findings.get(id)?.messageEn ?? kind.en };
}

function stoodIn(side: ProvinceSide, entry: Entry, column: FigureColumn | null, scheme: Scheme): Stood {
  const figures = figuresOn(entry.on, column ?? "actual", side.figures);
  return figures.length > 0 ? figuresStood(figures, scheme) : findingStood(side.findings.get(entry.id));
}

/** The one column that the finding is about; 本年完成 of an item where it is about several, or is no finding. */
function columnOf({ id, on }: Entry, { findings, asked }: ProvinceSide): FigureColumn | null {
  const finding = findings.get(id);
  const columns = finding === undefined ? [] : findingColumns(finding, asked);
  return on.item === null ? null : columns.length === 1 ? (columns[0] ?? null) : "actual";
}

function unitsOf({ on }: Entry, { view }: ProvinceSide, scheme: Scheme): readonly string[] {
  if (on.units.length > 0 || on.link === null) {
    return on.units;
  }
  return reportersOn(linkOf(scheme, on.link), view.side);
}

/** Nothing is corrected by a return that is not there any more. */
function isLost(entry: Entry, [before, after]: Sides): boolean {
  const units = unitsOf(entry, before, before.view.scheme);
  return units.some((unit) => before.used.has(unit)) && !units.some((unit) => after.used.has(unit));
}

function keptBy(entry: Entry, sides: Sides): ChangeRemark | null {
  const [before, after] = sides;
  if (hasChanged(entry, sides, ({ unit }) => before.view.own.has(unit))) {
    return "changed-still-wrong";
  }
  return ownAnswers(after.view, entry.id).length > 0 ? "explained" : null;
}

function hasChanged({ on }: Entry, [before, after]: Sides, counts: (figure: FiledFigure) => boolean): boolean {
  return RETURN_FIGURES.some((column) => {
    const [old, now] = [figuresOn(on, column, before.figures), figuresOn(on, column, after.figures)];
    return [...old, ...now].filter(counts).some((figure) => {
      const [one, other] = [before, after].map(({ figures }) => figures.byKey.get(figureKey(figure)));
      return one === undefined || other === undefined || !saysTheSame(one, other);
    });
  });
}
