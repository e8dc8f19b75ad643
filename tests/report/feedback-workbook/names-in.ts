import type ExcelJS from "exceljs";
import type { Unit } from "../../../src/model/pairing.js";
import type { Scheme } from "../../../src/model/scheme.js";
import { openWorkbook } from "../workbook/decode-workbook.js";

/** Every text of a workbook: cells, sheet names, headers and footers, and its properties. */
async function textsIn(bytes: Uint8Array): Promise<readonly string[]> {
  const book = await openWorkbook(bytes);
  const texts: string[] = [book.title, book.subject, book.keywords, book.description, book.creator].filter(
    (text) => typeof text === "string",
  );
  for (const sheet of book.worksheets) {
    texts.push(sheet.name, ...Object.values(sheet.headerFooter).filter((text) => typeof text === "string"));
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        texts.push(...(cell.master.address === cell.address ? cellTexts(cell) : []));
      }),
    );
  }
  return texts;
}

/** The units a workbook names, by code: by name, full name or any alias of two characters or more. */
export async function namesIn(bytes: Uint8Array, scheme: Scheme): Promise<ReadonlySet<string>> {
  const texts = await textsIn(bytes);
  const isNamed = (unit: Unit): boolean => namesOf(unit).some((name) => texts.some((text) => text.includes(name)));
  return new Set(scheme.units.filter(isNamed).map((unit) => unit.code));
}

/** The places of links that are no evaluated units and that a workbook names: 甘孜州, 西宁、海东. */
export async function placesIn(bytes: Uint8Array, scheme: Scheme): Promise<ReadonlySet<string>> {
  const texts = await textsIn(bytes);
  const places = scheme.links
    .flatMap((link) => [link.east, link.west])
    .filter((end) => end.city === null)
    .flatMap((end) => end.place.split("、"));
  return new Set(places.filter((place) => texts.some((text) => text.includes(place))));
}

/** The links a workbook names by their ids. */
export async function linksIn(bytes: Uint8Array): Promise<ReadonlySet<string>> {
  return new Set((await textsIn(bytes)).flatMap((text) => text.match(/\bL\d{2}\b/g) ?? []));
}

/** Texts that tell a score, letter, grade or place of anybody: words for them, and cells that hold nothing else. */
export async function gradingIn(bytes: Uint8Array): Promise<readonly string[]> {
  const alone = /^(优|良|中|差|好|较好|一般|较差)\*?$/;
  const words =
    /综合评价(好|较好|一般|较差)|较差|较好|综合得分|细分得分|得分|名次|排名|位次|建议等次|计算等次|档次|调档/;
  return (await textsIn(bytes)).filter((text) => alone.test(text.trim()) || words.test(text));
}

function cellTexts(cell: ExcelJS.Cell): readonly string[] {
  const value = cell.value;
  const link = typeof value === "object" && value !== null && "hyperlink" in value ? [String(value.hyperlink)] : [];
  return [cell.text, ...link];
}

function namesOf(unit: Unit): readonly string[] {
  return [unit.name, unit.fullName, ...unit.aliases].filter((name) => name.length > 1);
}
