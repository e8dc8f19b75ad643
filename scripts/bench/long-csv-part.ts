import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { buildChildWork } from "./build-child-work.js";
import type { Part, Setting } from "./part.js";
import { runWork } from "./run-process.js";

const ROWS = 1_000_000;
const AT_ONCE = 10_000;
const WORDS = "东部地区财政援助资金援建项目贫困村创业致富带头人劳务协作就业人数";
const HEADER = "年度,填报单位,结对关系,项目代码,项目名称,计量单位,上年完成,协议目标,本年完成,备注\n";

/** A CSV file far longer than any return, under raised limits and under those that the program sets. */
export async function longCsvPart({ folder }: Setting): Promise<Part> {
  const program = await buildChildWork(folder);
  const path = join(folder, "long.csv");
  const bytes = await writeLongCsv(path);
  return {
    title: `a CSV file of ${ROWS.toLocaleString("en")} rows × 10 columns, ${(bytes / 1e6).toFixed(0)} MB`,
    rounds: 5,
    contenders: [
      { name: "bare decoding", run: () => runWork(program, "csv-decode", path) },
      { name: "this reader, file to sheet", run: () => runWork(program, "csv-reader", path) },
      { name: "this reader, every cell looked at", run: () => runWork(program, "csv-cells", path) },
      { name: "refused by the limit on cells", run: () => runWork(program, "csv-refused", path) },
    ],
  };
}

async function writeLongCsv(path: string): Promise<number> {
  const file = createWriteStream(path);
  file.write(HEADER);
  for (let row = 0; row < ROWS; row += AT_ONCE) {
    const lines = Array.from({ length: AT_ONCE }, (_, index) => lineOf(row + index));
    if (!file.write(lines.join(""))) {
      await once(file, "drain");
    }
  }
  file.end();
  await once(file, "finish");
  return file.bytesWritten;
}

function lineOf(row: number): string {
  const number = (row * 104_729) % 1_000_003;
  const name = WORDS.slice(row % 20, (row % 20) + 4);
  return `2019,浙江省,L${row % 31},F${row % 120},${name},万元,${number / 100},${number},${number / 10},\n`;
}
