import { inflateRawSync } from "node:zlib";

const CENTRAL_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;

/** The parts of a zip file by path, without any library that also writes workbooks. */
export function zipParts(bytes: Uint8Array): ReadonlyMap<string, Buffer> {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || file.readUInt32LE(end) !== END_OF_DIRECTORY) {
    throw new Error("no zip file");
  }
  const parts = new Map<string, Buffer>();
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (file.readUInt32LE(at) !== CENTRAL_ENTRY) {
      throw new Error("a broken directory");
    }
    const [method, size] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset));
    const header = file.readUInt32LE(at + 42);
    const start = header + 30 + file.readUInt16LE(header + 26) + file.readUInt16LE(header + 28);
    const packed = file.subarray(start, start + size);
    const path = file.subarray(at + 46, at + 46 + (name ?? 0)).toString("utf-8");
    parts.set(path, method === 0 ? packed : inflateRawSync(packed));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return parts;
}

/** Every text of a workbook, whatever part it stands in: runs of one string joined, attributes (sheet names, prompts) as they are. */
export function zipTexts(bytes: Uint8Array): readonly string[] {
  return [...zipParts(bytes)].flatMap(([path, part]) => {
    const xml = part.toString("utf-8");
    const joined = xml.replaceAll(/<\/t>\s*<\/r>\s*<r>(?:\s*<rPr>.*?<\/rPr>)?\s*<t[^>]*>/gs, "");
    const texts = joined.split(/<[^>]*>/).filter((text) => text.trim() !== "");
    const attributes = [...joined.matchAll(/=\s*(?:"([^"]*)"|'([^']*)')/g)].map((match) => match[1] ?? match[2] ?? "");
    return [path, ...texts, ...attributes].map(unescaped);
  });
}

/** The numbers in cells. */
export function zipNumbers(bytes: Uint8Array): readonly number[] {
  return [...zipParts(bytes)]
    .filter(([path]) => path.startsWith("xl/worksheets/"))
    .flatMap(([, part]) => [
      ...part.toString("utf-8").matchAll(/<c r="[A-Z]+\d+"([^>]*)>(?:<f>.*?<\/f>)?<v>([^<]*)<\/v>/g),
    ])
    .filter((match) => !/t="s"/.test(match[1] ?? ""))
    .map((match) => Number(match[2]));
}

function unescaped(text: string): string {
  return text
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))
    .replaceAll(/&#(\d+);/g, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
