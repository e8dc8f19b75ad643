export type Encoding = "utf-8" | "utf-8-bom" | "gb18030";

const MARK = [0xef, 0xbb, 0xbf];

/** Encodes a text; throws where GB18030 would need four bytes for a character, which the sample has none of. */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "gb18030") {
    return Uint8Array.from([...text].flatMap((character) => chineseBytes(character)));
  }
  const bytes = new TextEncoder().encode(text);
  return encoding === "utf-8-bom" ? Uint8Array.from([...MARK, ...bytes]) : bytes;
}

let table: ReadonlyMap<string, readonly number[]> | null = null;

function chineseBytes(character: string): readonly number[] {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) {
    return [code];
  }
  table ??= twoByteTable();
  const bytes = table.get(character);
  if (bytes === undefined) {
    throw new Error(`${character} has no two-byte code in GB18030`);
  }
  return bytes;
}

/** The platform only decodes GB18030; the two-byte part is turned round here. */
function twoByteTable(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder("gb18030");
  const found = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const character = decoder.decode(Uint8Array.from([first, second]));
      if ([...character].length === 1 && character !== "\ufffd" && !found.has(character)) {
        found.set(character, [first, second]);
      }
    }
  }
  return found;
}
