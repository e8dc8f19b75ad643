import type { NoteKind, ReadNote } from "../model/batch.js";
import type { Bilingual } from "../model/bilingual.js";
import type { Place } from "../model/place.js";

type Words = Bilingual | string;

/** What a caller says of a note; what is left out is null. */
export interface NoteText {
  readonly place: Place;
  readonly unit?: string | null;
  readonly link?: string | null;
  readonly item?: string | null;
  readonly subject?: string | null;
  readonly asRead?: string | null;
  /** A word for programs and tests that tells causes within one kind apart. */
  readonly code?: string;
  readonly reason?: Words;
  readonly found?: Words;
  readonly expected?: Words;
  readonly detail?: Readonly<Record<string, string | number>>;
}

/** Collects what the reader noticed and how much it looked at, in reading order. */
export class NoteBook {
  readonly #notes = new Map<string, ReadNote>();
  readonly #examined = new Map<NoteKind, number>();

  /** Counts things looked at for a kind of note, failed ones included. */
  examine(kind: NoteKind, count = 1): void {
    this.#examined.set(kind, (this.#examined.get(kind) ?? 0) + count);
  }

  /** Writes a note down; the same one again (kind, unit, link, item, subject) only raises its `detail.count`. */
  add(kind: NoteKind, text: NoteText): void {
    const { unit = null, link = null, item = null, subject = null, asRead = null } = text;
    const key = JSON.stringify([kind, unit, link, item, subject]);
    const earlier = this.#notes.get(key);
    if (earlier !== undefined) {
      const count = Number(earlier.detail["count"]) + 1;
      this.#notes.set(key, { ...earlier, detail: { ...earlier.detail, count } });
      return;
    }
    this.#notes.set(key, { kind, place: text.place, unit, link, item, subject, asRead, detail: detailOf(text) });
  }

  get notes(): readonly ReadNote[] {
    return [...this.#notes.values()];
  }

  get examined(): Readonly<Partial<Record<NoteKind, number>>> {
    return Object.fromEntries(this.#examined);
  }
}

/** Chinese texts under their key, English ones under `<key>En` where they differ. */
function detailOf(text: NoteText): Readonly<Record<string, string | number>> {
  const detail: Record<string, string | number> = { count: 1 };
  if (text.code !== undefined) {
    detail["code"] = text.code;
  }
  for (const key of ["reason", "found", "expected"] as const) {
    const words = text[key];
    if (typeof words === "string") {
      detail[key] = words;
    } else if (words !== undefined) {
      detail[key] = words.zh;
      detail[`${key}En`] = words.en;
    }
  }
  return { ...detail, ...text.detail };
}
