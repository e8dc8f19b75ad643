import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { inflateRawSync } from "node:zlib";
import ExcelJS from "exceljs";
import { fromBufferPromise } from "yauzl";
import { readWorkbook } from "../../src/read/xlsx/read-workbook.js";
import { WORKBOOK_LIMITS } from "../../src/read/xlsx/workbook-limits.js";
import { sampleWorkbooks } from "./sample-workbooks.js";

/** One way to go through all workbooks. */
interface Contender {
  readonly name: string;
  readonly run: (books: readonly Buffer[]) => Promise<void>;
}

const BOOKS = 56;
const ROUNDS = 9;

const CONTENDERS: readonly Contender[] = [
  { name: "bare inflation", run: inflateAll },
  { name: "this reader", run: readAll },
  { name: "exceljs", run: loadAll },
];

interface Taken {
  readonly wall: number;
  /** Of all threads, garbage collection included; steadier than the clock where other programs run too. */
  readonly processor: number;
}

/** Median milliseconds of each contender, measured in turns so that a busy machine hurts all alike. */
async function measure(books: readonly Buffer[]): Promise<ReadonlyMap<string, Taken>> {
  const times = new Map<string, Taken[]>(CONTENDERS.map(({ name }) => [name, []]));
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const { name, run } of CONTENDERS) {
      const taken = await timed(() => run(books));
      if (round >= 0) {
        times.get(name)?.push(taken);
      }
    }
  }
  return new Map(
    [...times].map(([name, taken]) => [
      name,
      { wall: median(taken.map(({ wall }) => wall)), processor: median(taken.map(({ processor }) => processor)) },
    ]),
  );
}

/** Nobody pays for the garbage of the one before. */
async function timed(run: () => Promise<void>): Promise<Taken> {
  globalThis.gc?.();
  const before = process.cpuUsage();
  const started = performance.now();
  await run();
  const wall = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  return { wall, processor: (user + system) / 1000 };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

async function inflateAll(books: readonly Buffer[]): Promise<void> {
  for (const bytes of books) {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true });
    for await (const entry of zip.eachEntry()) {
      const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
      const packed = bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize);
      if (entry.compressionMethod === 8) {
        inflateRawSync(packed);
      }
    }
  }
}

async function readAll(books: readonly Buffer[]): Promise<void> {
  for (const bytes of books) {
    const outcome = await readWorkbook(bytes, WORKBOOK_LIMITS);
    if (outcome.kind !== "workbook") {
      throw new Error(`a generated workbook was not read: ${JSON.stringify(outcome)}`);
    }
  }
}

async function loadAll(books: readonly Buffer[]): Promise<void> {
  for (const bytes of books) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  }
}

setFlagsFromString("--expose-gc");
globalThis.gc = runInNewContext("gc") as typeof globalThis.gc;
const books = await sampleWorkbooks(BOOKS);
const kilobytes = books.reduce((sum, book) => sum + book.length, 0) / BOOKS / 1000;
console.log(
  `${BOOKS} workbooks of ${kilobytes.toFixed(1)} kB on average, Node ${process.version}, median of ${ROUNDS}`,
);
const medians = await measure(books);
const floor = medians.get("bare inflation");
const other = medians.get("exceljs");
console.log("                  clock  × inflation  exceljs ÷    processor  × inflation  exceljs ÷");
for (const [name, { wall, processor }] of medians) {
  const figures = [
    `${wall.toFixed(0)} ms`.padStart(9),
    (wall / (floor?.wall ?? 1)).toFixed(2).padStart(13),
    ((other?.wall ?? 0) / wall).toFixed(2).padStart(11),
    `${processor.toFixed(0)} ms`.padStart(13),
    (processor / (floor?.processor ?? 1)).toFixed(2).padStart(13),
    ((other?.processor ?? 0) / processor).toFixed(2).padStart(11),
  ];
  console.log(`${name.padEnd(14)}${figures.join("")}`);
}
