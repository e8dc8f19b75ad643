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

/** The rules on a binding agreement line, one for each thing that may be wrong with it. */
export const LINE_RULES: readonly string[] = [
  "agreement-line-missed",
  "agreement-line-disputed",
  "agreement-line-unreported",
];

/** Id of an agreement line that has no finding, and of one that has: made alike, so that all are known beforehand. */
export function lineIds(
  line: { readonly unit: string; readonly link: string | null; readonly item: string | null },
  year: number,
): { readonly own: string; readonly all: readonly string[] } {
  const about = { ...line, subject: null };
  const own = findingId("agreement-line", about, year);
  return { own, all: [own, ...LINE_RULES.map((rule) => findingId(rule, about, year))] };
}

/** Id of a registered fact, of all that tells it from another. */
export function factId(
  fact: {
    readonly unit: string;
    readonly link: string | null;
    readonly item: string | null;
    readonly fact: string;
    readonly document: string;
    readonly date: string | null;
    readonly description: string;
  },
  year: number,
): string {
  const subject = [fact.fact, fact.document, fact.date ?? "", fact.description].join("|");
  return findingId("fact", { unit: fact.unit, link: fact.link, item: fact.item, subject }, year);
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
