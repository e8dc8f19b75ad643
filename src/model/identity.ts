const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

/** A short stable name for a list of parts: 64-bit FNV-1a of their UTF-8 bytes, 13 characters of base 32. */
function shortHash(parts: readonly string[]): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(parts.join("\u001f"))) {
    hash = ((hash ^ BigInt(byte)) * PRIME) & MASK;
  }
  return hash.toString(32).padStart(13, "0");
}

/** Id of a reconciliation case: link, item and year alone. */
export function caseId(link: string, item: string, year: number): string {
  return `C${shortHash([link, item, String(year)])}`;
}

/** Id of a pattern: its kind and its cases, which hold the year. */
export function patternId(kind: string, cases: readonly string[]): string {
  return `P${shortHash([kind, ...cases])}`;
}

/** Id of a finding: rule, unit, link, item, subject and year; never a place. */
export function findingId(
  rule: string,
  about: {
    readonly unit: string | null;
    readonly link: string | null;
    readonly item: string | null;
    readonly subject: string | null;
  },
  year: number,
): string {
  return `F${shortHash([rule, about.unit ?? "", about.link ?? "", about.item ?? "", about.subject ?? "", String(year)])}`;
}
