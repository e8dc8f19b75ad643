import type { FigureColumn } from "../../model/filing.js";
import { groupBy } from "../../model/grouping.js";
import type { Result, ResultEntry } from "../result/schema.js";

type ResultFigure = ResultEntry["reports"][number]["target"];

/** One figure as a unit filed it. */
export interface FiledFigure extends Pick<ResultFigure, "state" | "asRead" | "value" | "place"> {
  readonly unit: string;
  /** null for unit items. */
  readonly link: string | null;
  readonly item: string;
  readonly column: FigureColumn;
}

export interface FiledFigures {
  /** By `figureKey`. */
  readonly byKey: ReadonlyMap<string, FiledFigure>;
  /** All reports of one thing, by `partKey`. */
  readonly byPart: ReadonlyMap<string, readonly FiledFigure[]>;
}

/** Every figure of the returns that were used, in link and item order; unit items last. */
export function filedFigures({ reconciliation, unitFigures }: Result): FiledFigures {
  const figures = [...reconciliation.flatMap(reported), ...unitFigures.flatMap(ofUnit)];
  return {
    byKey: new Map(figures.map((figure) => [figureKey(figure), figure])),
    byPart: groupBy(figures, partKey),
  };
}

/** What tells a link's item, or a unit item, and its column from all others. */
export function partKey({ link, item, column }: Pick<FiledFigure, "link" | "item" | "column">): string {
  return JSON.stringify([link, item, column]);
}

/** What tells a filed figure from all others. */
export function figureKey({ unit, link, item, column }: Omit<FiledFigure, keyof ResultFigure>): string {
  return JSON.stringify([unit, link, item, column]);
}

/** Whether two say the same; texts count only where they could not be read. */
export function saysTheSame(one: FiledFigure, other: FiledFigure): boolean {
  const isRead = one.state !== "unreadable" && one.state !== "in-error";
  return one.state === other.state && one.value === other.value && (isRead || one.asRead === other.asRead);
}

function reported({ link, item, reports }: ResultEntry): readonly FiledFigure[] {
  return reports.flatMap(({ reporter, previous, target, ...actual }) => {
    const about = { unit: reporter, link, item };
    return [
      figureOf(about, "actual", actual),
      figureOf(about, "previous", previous),
      figureOf(about, "target", target),
    ];
  });
}

function ofUnit({ unit, item, figure, filed }: Result["unitFigures"][number]): readonly FiledFigure[] {
  const about = { unit, link: null, item };
  return [
    ...(figure === null ? [] : [figureOf(about, "actual", figure)]),
    ...(filed === null || filed === undefined
      ? []
      : [figureOf(about, "previous", filed.previous), figureOf(about, "target", filed.target)]),
  ];
}

function figureOf(
  about: Pick<FiledFigure, "unit" | "link" | "item">,
  column: FigureColumn,
  { state, asRead, value, place }: Pick<ResultFigure, "state" | "asRead" | "value" | "place">,
): FiledFigure {
  return { ...about, column, state, asRead, value, place };
}
