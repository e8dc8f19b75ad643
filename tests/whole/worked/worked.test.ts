import { beforeAll, describe, expect, it } from "vitest";
import { linkOf } from "../../../src/model/lookups.js";
import type { Result, ResultUnit } from "../../../src/report/result/schema.js";
import { present } from "../../build/present.js";
import { scheme } from "../../build/scheme.js";
import { readSample, resultOf } from "../sample-result.js";
import { HANGZHOU } from "./hangzhou.js";
import { HANGZHOU_CELLS } from "./hangzhou-cells.js";
import { ownQuoteOf, quoteOf, rowsOf } from "./quoted-cells.js";
import { ZHAOTONG } from "./zhaotong.js";
import { ZHAOTONG_CELLS } from "./zhaotong-cells.js";

const byRank = (a: string, b: string) => "优良中差".indexOf(a) - "优良中差".indexOf(b);

let result: Result;
beforeAll(async () => {
  result = resultOf(await readSample());
});

const files = {
  [HANGZHOU.code]: {
    own: await rowsOf("填报表/东部/杭州市.csv", "utf-8"),
    partners: {
      L13: await rowsOf("填报表/中西部/恩施土家族苗族自治州.csv", "utf-8"),
      L14: await rowsOf("填报表/中西部/黔东南苗族侗族自治州.csv", "utf-8"),
    },
    agreement: await rowsOf("协议任务/浙江省.csv", "utf-8"),
  },
  [ZHAOTONG.code]: {
    own: await rowsOf("填报表/中西部/昭通市.csv", "gb18030"),
    partners: {
      L29: await rowsOf("填报表/东部/东莞市.csv", "utf-8"),
      L30: await rowsOf("填报表/东部/中山市.csv", "utf-8"),
    },
    agreement: await rowsOf("协议任务/广东省.csv", "utf-8"),
  },
};

describe.each([
  ["杭州", HANGZHOU, HANGZHOU_CELLS],
  ["昭通", ZHAOTONG, ZHAOTONG_CELLS],
] as const)("%s by hand", (_, worked, cells) => {
  const unit = (): ResultUnit => present(result.units.find((one) => one.unit === worked.code));

  it("is worked from the cells that stand in the files", () => {
    const { own, partners, agreement } = present(files[worked.code]);
    for (const [link, quoted] of Object.entries(cells.links)) {
      const { name } = linkOf(scheme, link);
      const partner = present(Object.entries(partners).find(([id]) => id === link))[1];
      const codes = quoted.map((line) => present(line.split(" | ")[0]));
      expect(codes.map((code) => quoteOf(code, name, own, partner, agreement))).toEqual(quoted);
    }
    const codes = cells.own.map((line) => present(line.split(" | ")[0]));
    expect(codes.map((code) => ownQuoteOf(code, own))).toEqual(cells.own);
  });

  it("adopts the figure of both sides, and the worked one where they differ", () => {
    for (const [link, quoted] of Object.entries(cells.links)) {
      for (const line of quoted) {
        const [code, , , own, , , partner] = line.split(" | ");
        const item = present(scheme.items.find((one) => one.code === code)).id;
        const entry = present(result.reconciliation.find((one) => one.link === link && one.item === item));
        const differs = worked.adopted.find((one) => one[0] === link && one[1] === item);
        const [, , kind, rung, low, high] = differs ?? ["", "", "equal", "equal", Number(own?.replace(",", "")), null];
        const single = partner === "·";
        expect([entry.class, entry.rung, entry.adopted, entry.low, entry.high], `${link} ${code}`).toEqual([
          single ? "single-source" : kind,
          single ? "single-source" : rung,
          low,
          low,
          high ?? low,
        ]);
      }
    }
  });

  it("scores every measure and every indicator", () => {
    const measures = unit().indicators.flatMap(({ indicator, measures: of }) =>
      of.map((one) => [indicator, one.measure, one.benchmark, one.actual, one.base, one.completion, one.score]),
    );
    expect(measures).toEqual(worked.measures);
    expect(Object.fromEntries(unit().indicators.map(({ indicator, score }) => [indicator, score]))).toEqual(
      worked.indicators,
    );
  });

  it("meets the binding lines it answers for", () => {
    const lines = unit().lines.filter((line) => line.binding && line.answersHere);
    expect(lines.map(({ link, item, adopted, target }) => [link, item, adopted, target])).toEqual(worked.lines);
    expect(lines.map(({ status, completion }) => [status, completion])).toEqual(lines.map(() => ["met", 1]));
    expect(unit().completion).toEqual(worked.completion);
  });

  it("gives ten rows their evidence, letter, points and fine score", () => {
    const rows = unit().rows.map(({ evidence, suggested, letters, letter, points, fine }) => [
      evidence,
      suggested,
      letters
        .map((one) => one.result)
        .sort(byRank)
        .join(""),
      letter,
      points,
      fine,
    ]);
    expect(rows).toEqual(worked.rows);
  });

  it("comes to its composites, grade and place", () => {
    const { fine, composite, innovation, total, grade, rank } = unit();
    expect([fine, composite, innovation, total]).toEqual([
      worked.fine,
      worked.composite,
      worked.innovation,
      worked.total,
    ]);
    expect([grade.computed, grade.afterCap, grade.suggested, grade.low, grade.high]).toEqual(worked.grades);
    expect(rank).toEqual({ place: worked.place, tied: false });
  });
});
