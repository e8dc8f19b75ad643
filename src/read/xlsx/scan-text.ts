import { UnusualXml } from "./unusual-xml.js";

const LESS = 0x3c;
const SPACE = 0x20;
const BRACKET = 0x5d;
const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9A-Fa-f]{1,6}));|&/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Where the next tag begins, or the end of the text. Carriage returns, control characters and surrogates are unusual. */
export function textEnd(xml: string, start: number): number {
  for (let at = start; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === LESS) {
      return at;
    }
    if (!isUsual(code) || (code === BRACKET && xml.startsWith("]]>", at))) {
      throw new UnusualXml();
    }
  }
  return xml.length;
}

/** Whether a character may stand as it is: no control character but tab and line end, no surrogate; NaN is none. */
export function isUsual(code: number): boolean {
  if (code < SPACE) {
    return code === 0x0a || code === 0x09;
  }
  return code < 0xd800 || (code >= 0xe000 && code <= 0xfffd);
}

/** Puts characters in place of their entities. */
export function plainText(text: string): string {
  if (!text.includes("&")) {
    return text;
  }
  return text.replace(ENTITY, (_, name?: string, decimal?: string, hexadecimal?: string) => {
    const known = name === undefined ? undefined : ENTITIES[name];
    return known ?? characterOf(decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal));
  });
}

function characterOf(code: number): string {
  const isCharacter =
    code === 0x09 ||
    code === 0x0a ||
    code === 0x0d ||
    (code >= SPACE && code < 0xd800) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff);
  if (!isCharacter) {
    throw new UnusualXml();
  }
  return String.fromCodePoint(code);
}
