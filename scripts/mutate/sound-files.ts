import { readFile } from "node:fs/promises";
import type { SoundFile } from "./try-mutations.js";

/** The checked-in workbooks, and a return as text. */
export async function soundFiles(): Promise<readonly SoundFile[]> {
  const names = ["libreoffice-定西.xlsx", "libreoffice-定西.xls", "cells.xls", "libreoffice-定西.ods", "cells.ods"];
  const workbooks = names.map(async (name) => ({
    name,
    bytes: await readFile(new URL(`../../tests/fixtures/workbooks/${name}`, import.meta.url)),
    isChecked: !name.endsWith(".xls"),
  }));
  return [...(await Promise.all(workbooks)), { name: "return.csv", bytes: csv(), isChecked: false }];
}

function csv(): Buffer {
  const rows = Array.from({ length: 60 }, (_, index) => `2019,浙江,,1.${index},"甲,乙",个,${index},1,2.5,`);
  return Buffer.from(
    ["年度,填报单位,结对关系,项目代码,项目名称,计量单位,上年完成,协议目标,本年完成,备注", ...rows].join("\r\n"),
  );
}
