/** Stand for what collapsing must not touch; XML cannot hold these characters. */
const SPACE = "\u0001";
const TAB = "\u0002";
const BREAK = "\u0003";
const MOST_SPACES = 1000;

/** Collects the paragraphs of a cell: runs of white space count once, spaces are elements of their own. */
export class Paragraphs {
  #done: string[] = [];
  #text = "";
  #isOpen = false;

  open(): void {
    this.#text = "";
    this.#isOpen = true;
  }

  close(): void {
    this.#done.push(plain(this.#text));
    this.#isOpen = false;
  }

  take(text: string): void {
    if (this.#isOpen) {
      this.#text += text;
    }
  }

  /** An element inside a paragraph that stands for a character: s (c spaces), tab, line-break. */
  takeElement(name: string, count: string | undefined): void {
    if (name === "s") {
      this.take(SPACE.repeat(Math.min(Math.max(Number(count ?? 1) || 1, 1), MOST_SPACES)));
    } else if (name === "tab") {
      this.take(TAB);
    } else if (name === "line-break") {
      this.take(BREAK);
    }
  }

  /** The text so far, a line for each paragraph; empties the collection. */
  finish(): string {
    const text = this.#done.join("\n");
    this.#done = [];
    return text;
  }
}

function plain(text: string): string {
  return text
    .replace(/[ \t\r\n]+/g, " ")
    .replace(/^ | $/g, "")
    .replaceAll(SPACE, " ")
    .replaceAll(TAB, "\t")
    .replaceAll(BREAK, "\n");
}
