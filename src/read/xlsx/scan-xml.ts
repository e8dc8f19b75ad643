import { isUsual, plainText, textEnd } from "./scan-text.js";
import { UnusualXml } from "./unusual-xml.js";
import type { XmlHandler } from "./xml-handler.js";

const TAB = 0x09;
const NEW_LINE = 0x0a;
const SPACE = 0x20;
const QUOTATION = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const AMPERSAND = 0x26;
const LESS = 0x3c;
const EQUAL = 0x3d;
const GREATER = 0x3e;
const DEEPEST = 64;
const MOST_ATTRIBUTES = 256;
const CHECKED_EVERY = 8192;

/** 2: may begin a name; 1: may stand in one. Names with other letters are left to the library. */
const NAME = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[A-Za-z_]/.test(character) ? 2 : Number(/[\d.:-]/.test(character));
});
const DECLARATION =
  /^\ufeff?(?:<\?xml version=(?:"1\.0"|'1\.0')(?: encoding=(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?: standalone=(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\n]*\?>)?/;
const BLANK = /^[ \t\n]*$/;
const NONE: Record<string, string> = {};

/**
 * Reads what programs commonly write, several times as fast as the library: elements, attributes, text and the
 * usual entities. It never guesses: at anything else (comments, CDATA, other names, every kind of mistake) it stops.
 *
 * @param checkTime Called every some thousand elements; what it throws ends the reading.
 * @throws UnusualXml where the library must read the part from its beginning.
 */
export function scanXml(xml: string, handler: XmlHandler, checkTime: () => void): void {
  new Scanner(xml, handler, checkTime).scan();
}

class Scanner {
  readonly #xml: string;
  readonly #handler: XmlHandler;
  readonly #checkTime: () => void;
  readonly #open: string[] = [];
  #elements = 0;
  #at: number;
  #sawRoot = false;

  constructor(xml: string, handler: XmlHandler, checkTime: () => void) {
    this.#xml = xml;
    this.#handler = handler;
    this.#checkTime = checkTime;
    this.#at = DECLARATION.exec(xml)?.[0].length ?? 0;
  }

  scan(): void {
    const xml = this.#xml;
    while (this.#at < xml.length) {
      const start = this.#at;
      const end = textEnd(xml, start);
      if (end > start) {
        this.#text(xml.slice(start, end));
      }
      this.#at = end + 1;
      if (end < xml.length && xml.charCodeAt(end + 1) === SLASH) {
        this.#closeTag();
      } else if (end < xml.length) {
        this.#openTag();
      }
    }
    if (this.#open.length > 0 || !this.#sawRoot) {
      throw new UnusualXml();
    }
  }

  #text(text: string): void {
    if (this.#open.length > 0) {
      this.#handler.text?.(plainText(text));
    } else if (!BLANK.test(text)) {
      throw new UnusualXml();
    }
  }

  #closeTag(): void {
    const open = this.#open;
    const start = this.#at + 1;
    const name = open[open.length - 1];
    if (name === undefined || !this.#xml.startsWith(name, start)) {
      throw new UnusualXml();
    }
    const end = this.#skipBlank(start + name.length);
    if (this.#xml.charCodeAt(end) !== GREATER) {
      throw new UnusualXml();
    }
    this.#at = end + 1;
    this.#handler.close(open.length);
    open.pop();
  }

  #openTag(): void {
    const xml = this.#xml;
    const name = this.#name();
    const open = this.#open;
    const depth = open.length + 1;
    if (depth > DEEPEST || (depth === 1 && this.#sawRoot)) {
      throw new UnusualXml();
    }
    this.#sawRoot = true;
    this.#elements += 1;
    if (this.#elements % CHECKED_EVERY === 0) {
      this.#checkTime();
    }
    const attributes = xml.charCodeAt(this.#at) === GREATER ? NONE : this.#attributes();
    const isEmpty = xml.charCodeAt(this.#at) === SLASH;
    this.#at += isEmpty ? 1 : 0;
    if (xml.charCodeAt(this.#at) !== GREATER) {
      throw new UnusualXml();
    }
    this.#at += 1;
    const colon = name.indexOf(":");
    this.#handler.open(colon < 0 ? name : name.slice(colon + 1), depth, attributes);
    if (isEmpty) {
      this.#handler.close(depth);
    } else {
      open.push(name);
    }
  }

  /** Attributes up to the end of the tag, which is left to be read. */
  #attributes(): Record<string, string> {
    const attributes: Record<string, string> = {};
    for (let count = 0; ; count += 1) {
      const before = this.#at;
      this.#at = this.#skipBlank(before);
      const code = this.#xml.charCodeAt(this.#at);
      if (code === GREATER || code === SLASH) {
        return attributes;
      }
      if (this.#at === before || count > MOST_ATTRIBUTES) {
        throw new UnusualXml();
      }
      const name = this.#name();
      // Also refuses names that every object has, such as constructor and __proto__.
      if (attributes[name] !== undefined) {
        throw new UnusualXml();
      }
      attributes[name] = this.#value();
    }
  }

  #name(): string {
    const xml = this.#xml;
    const start = this.#at;
    let end = start;
    if (NAME[xml.charCodeAt(start)] !== 2) {
      throw new UnusualXml();
    }
    while ((NAME[xml.charCodeAt(end)] ?? 0) > 0) {
      end += 1;
    }
    this.#at = end;
    return xml.slice(start, end);
  }

  #value(): string {
    const xml = this.#xml;
    const quote = xml.charCodeAt(this.#at + 1);
    if (xml.charCodeAt(this.#at) !== EQUAL || (quote !== QUOTATION && quote !== APOSTROPHE)) {
      throw new UnusualXml();
    }
    const start = this.#at + 2;
    let isPlain = true;
    let end = start;
    for (let code = xml.charCodeAt(end); code !== quote; code = xml.charCodeAt(end)) {
      if (code === LESS || !isUsual(code)) {
        throw new UnusualXml();
      }
      isPlain &&= code >= SPACE && code !== AMPERSAND;
      end += 1;
    }
    this.#at = end + 1;
    const value = xml.slice(start, end);
    // Line ends and tabs in a value stand for spaces, unless they are written as entities.
    return isPlain ? value : plainText(value.replace(/[\n\t]/g, " "));
  }

  #skipBlank(from: number): number {
    let at = from;
    for (let code = this.#xml.charCodeAt(at); code === SPACE || code === NEW_LINE || code === TAB; ) {
      at += 1;
      code = this.#xml.charCodeAt(at);
    }
    return at;
  }
}
