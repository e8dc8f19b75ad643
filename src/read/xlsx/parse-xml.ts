import { isAscii, isUtf8 } from "node:buffer";
import { SaxesParser } from "saxes";
import type { Part } from "./parts.js";
import { scanXml } from "./scan-xml.js";
import { UnusualXml } from "./unusual-xml.js";
import { damaged, WorkbookError } from "./workbook-error.js";
import type { XmlHandler } from "./xml-handler.js";

const CHUNK = 64 * 1024;
const DEEPEST = 64;
const MOST_ATTRIBUTES = 256;

/**
 * Reads a large part: with the scanner, and where that stops, from the beginning with the library and a new handler.
 *
 * @throws WorkbookError if it is no well-formed XML.
 */
export function parseLargeXml(part: Part, begin: () => XmlHandler): void {
  const xml = decodeXml(part);
  try {
    scanXml(xml, begin(), part.checkTime);
  } catch (error) {
    if (!(error instanceof UnusualXml)) {
      throw error;
    }
    parseText(part, xml, begin());
  }
}

/**
 * Reads a part with a strict parser. A document type declaration is refused, so that no entity is ever expanded.
 *
 * @throws WorkbookError if it is no well-formed XML.
 */
export function parseXml(part: Part, handler: XmlHandler): void {
  parseText(part, decodeXml(part), handler);
}

function parseText({ name, checkTime }: Part, xml: string, handler: XmlHandler): void {
  const parser = connect(handler);
  try {
    for (let start = 0; start < xml.length; start += CHUNK) {
      checkTime();
      parser.write(xml.slice(start, start + CHUNK));
      if (handler.isDone?.() === true) {
        return;
      }
    }
    parser.close();
  } catch (error) {
    if (error instanceof WorkbookError || !(error instanceof Error)) {
      throw error;
    }
    throw damaged(name, `XML 格式错误：${error.message}`, `wrong XML: ${error.message}`);
  }
}

function connect(handler: XmlHandler): SaxesParser<{ xmlns: false }> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let attributeCount = 0;
  parser.on("doctype", refuseDoctype);
  parser.on("opentagstart", () => {
    attributeCount = 0;
  });
  parser.on("attribute", () => {
    attributeCount += 1;
    if (attributeCount > MOST_ATTRIBUTES) {
      throw new Error(`more than ${MOST_ATTRIBUTES} attributes`);
    }
  });
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) {
      throw new Error(`nested deeper than ${DEEPEST}`);
    }
    const colon = name.indexOf(":");
    handler.open(colon < 0 ? name : name.slice(colon + 1), depth, attributes);
  });
  parser.on("closetag", () => {
    handler.close(depth);
    depth -= 1;
  });
  const { text } = handler;
  if (text !== undefined) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  return parser;
}

function refuseDoctype(): void {
  throw new WorkbookError({
    reason: "doctype",
    limit: null,
    words: {
      zh: "含有文档类型声明（DOCTYPE），可能引用外部内容，不读取",
      en: "it has a document type declaration (DOCTYPE), which may pull in other content",
    },
  });
}

function decodeXml({ name, bytes }: Part): string {
  if (isAscii(bytes)) {
    return bytes.toString("latin1");
  }
  if (isUtf8(bytes)) {
    return bytes.toString("utf8");
  }
  const mark = bytes.length < 2 ? 0 : bytes.readUInt16BE(0);
  if (mark === 0xfffe || mark === 0xfeff) {
    return new TextDecoder(mark === 0xfffe ? "utf-16le" : "utf-16be").decode(bytes);
  }
  throw damaged(name, "文字编码不是 UTF-8", "its text is not UTF-8");
}
