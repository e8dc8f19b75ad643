import { escapedText } from "./escaped-text.js";

/**
 * Collects the text of a string element (si, is): plain or in runs, flattened; phonetic runs are left out.
 * Depths are counted from the string element, which is 0.
 */
export class RichText {
  #text = "";
  #inRun = false;
  #isTaking = false;

  open(name: string, depth: number): void {
    if (depth === 0) {
      this.#text = "";
      this.#inRun = false;
    } else if (depth === 1) {
      this.#inRun = name === "r";
      this.#isTaking = name === "t";
    } else if (depth === 2 && this.#inRun) {
      this.#isTaking = name === "t";
    }
  }

  close(depth: number): void {
    if (depth <= 2) {
      this.#isTaking = false;
    }
  }

  take(text: string): void {
    if (this.#isTaking) {
      this.#text += text;
    }
  }

  get text(): string {
    return escapedText(this.#text);
  }
}
