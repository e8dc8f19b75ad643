import type { NoteKind, ReadNote } from "../model/batch.js";
import type { Place } from "../model/place.js";

/** What a caller says of a note; what is left out is null. */
export interface NoteText {
  readonly place: Place;
  readonly unit?: string | null;
  readonly link?: string | null;
  readonly item?: string | null;
  readonly subject?: string | null;
  readonly asRead?: string | null;
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
      const count = Number(earlier.detail["count"] ?? 1) + 1;
      this.#notes.set(key, { ...earlier, detail: { ...earlier.detail, count } });
      return;
    }
    const detail = { count: 1, ...text.detail };
    this.#notes.set(key, { kind, place: text.place, unit, link, item, subject, asRead, detail });
  }

  get notes(): readonly ReadNote[] {
    return [...this.#notes.values()];
  }

  get examined(): Readonly<Partial<Record<NoteKind, number>>> {
    return Object.fromEntries(this.#examined);
  }
}
