import type { Opinion, ReturnMeta } from "../../model/filing.js";
import type { ReadContext } from "../context.js";
import type { FormRow } from "../form/form-sheet.js";
import { cutOffCell, dateCell } from "../rows/date-cells.js";
import { linkCell } from "../rows/name-cells.js";
import { answerCell, choiceCell, noteChoice } from "../rows/value-cells.js";
import { isOwnLink } from "./own-link.js";

const VALUE = "本年完成";
const ANSWERS = ["同意", "有异议", "未答复"] as const;
const KINDS =
  "meta.filler、meta.reviewer、meta.date、meta.cutoff、meta.estimated、meta.opinion、meta.opinion.date、meta.opinion.number、meta.narrative.1–7";

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A return's meta rows as they are collected. */
export interface MetaDraft extends Omit<Writable<ReturnMeta>, "opinions" | "narratives"> {
  readonly opinions: Map<string, Writable<Opinion>>;
  readonly narratives: Record<number, string>;
}

export function emptyMeta(): MetaDraft {
  return {
    filler: null,
    reviewer: null,
    date: null,
    cutoff: null,
    estimated: null,
    opinions: new Map(),
    narratives: {},
  };
}

/** Whether a row is a meta row. */
export function isMeta(row: FormRow): boolean {
  return row.folded("项目代码").toLowerCase().startsWith("meta.");
}

/** Takes a meta row into the draft; blank ones say nothing. */
export function readMeta(context: ReadContext, unit: string, row: FormRow, draft: MetaDraft): void {
  const kind = row.folded("项目代码").toLowerCase().slice("meta.".length);
  const value = row.text(VALUE).trim() || null;
  const narrative = /^narrative\.([1-7])$/.exec(kind)?.[1];
  const about = { unit };
  if (narrative !== undefined) {
    const text = row.text("备注").trim() || row.text(VALUE).trim();
    if (text !== "") {
      draft.narratives[Number(narrative)] = text;
    }
  } else if (kind === "filler" || kind === "reviewer") {
    draft[kind] = value ?? draft[kind];
  } else if (kind === "date") {
    draft.date = dateCell(context, row, VALUE, about) ?? draft.date;
  } else if (kind === "cutoff") {
    draft.cutoff = cutOffCell(context, row, VALUE, about) ?? draft.cutoff;
  } else if (kind === "estimated") {
    draft.estimated = answerCell(context, row, VALUE, about) ?? draft.estimated;
  } else if (kind.startsWith("opinion")) {
    readOpinion(context, unit, row, kind, draft);
  } else {
    context.notes.examine("item-unknown");
    context.notes.add("item-unknown", {
      ...about,
      place: row.place("项目代码"),
      subject: kind,
      asRead: row.text("项目代码"),
      expected: KINDS,
    });
  }
}

function readOpinion(context: ReadContext, unit: string, row: FormRow, kind: string, draft: MetaDraft): void {
  const text = row.text("备注").trim();
  if (row.folded(VALUE) === "" && text === "") {
    return;
  }
  const link = linkCell(context, row, { unit });
  if (link === null || (link !== "none" && !isOwnLink(context, unit, link, row))) {
    return;
  }
  const about = { unit, link: link === "none" ? null : link.id };
  if (link === "none") {
    noteChoice(context, row, "结对关系", ["L01…"], about);
    return;
  }
  const opinion = draft.opinions.get(link.id) ?? emptyOpinion(link.id, row);
  if (kind === "opinion.date") {
    opinion.date = dateCell(context, row, VALUE, about);
  } else if (kind === "opinion.number") {
    opinion.number = row.text(VALUE).trim() || null;
  } else {
    opinion.answer = choiceCell(context, row, VALUE, ANSWERS, about);
    opinion.asRead = row.text(VALUE);
    opinion.text = text;
    opinion.place = row.place(VALUE);
  }
  draft.opinions.set(link.id, opinion);
}

function emptyOpinion(link: string, row: FormRow): Writable<Opinion> {
  return { link, answer: null, asRead: "", text: "", date: null, number: null, place: row.place(VALUE) };
}
