import type { WorkedUnit } from "./worked-unit.js";
import { ZHAOTONG_INDICATORS, ZHAOTONG_MEASURES } from "./zhaotong-measures.js";

/** 昭通 by hand: two links with thousands separators and 亿元, all four letters, letters moved into their bands. */
export const ZHAOTONG: WorkedUnit = {
  code: "530600",
  adopted: [
    // 0.35亿元 = 3500 with steps of 100: |3450.66 − 3500| = 49.34 ≤ 50 + 0.005; the more precise counts
    ["L29", "basic_needs_funds", "rounding", "equal", 3450.66, 3450.66],
    // 0.36亿元 = 3600: 43.31 ≤ 50 + 0.005
    ["L30", "basic_needs_funds", "rounding", "equal", 3556.69, 3556.69],
  ],
  measures: ZHAOTONG_MEASURES,
  indicators: ZHAOTONG_INDICATORS,
  // answered for by the western or by both sides, the item's duty where 承担单位 is blank
  lines: [
    ["L29", "west_cadres_exchanged", 11, 7],
    ["L29", "firms_guided", 40, 26],
    ["L29", "jobs_east", 1837, 1150],
    ["L29", "entrepreneurs_trained", 214, 157],
    ["L30", "jobs_east", 1234, 1230],
  ],
  completion: { mean: 1, score: 90, lines: 5 },
  rows: [
    // (90 + 42.86 + 42.86) ÷ 3 = 58.5733
    [58.57, "差", "差差", "差", 30, 58.57],
    // completion 90, W22 without evidence is half of the row; letters {优, 良} → 良; 90 moved down to 89.99
    [90, "优", "优良", "良", 85, 89.99],
    // (45 + 65.23 + 62.96) ÷ 3 = 57.73
    [57.73, "差", "差差", "差", 30, 57.73],
    // (84.62 + 83.96 + 92.44) ÷ 3 = 87.0067
    [87.01, "良", "良良", "良", 85, 87.01],
    // (100 + 95.17 + 91.96 + 90.17) ÷ 4 = 94.325 → 94.33; {良, 优} → 良; down to 89.99
    [94.33, "优", "优良", "良", 85, 89.99],
    // (86.36 + 80.89) ÷ 2 = 83.625 → 83.63; 中 is one step away; down to 79.99
    [83.63, "良", "中中", "中", 70, 79.99],
    // (96.08 + 65 + 71.58) ÷ 3 = 77.5533
    [77.55, "中", "中中", "中", 70, 77.55],
    // (80 + 92.83 + 93.76 + 83.15) ÷ 4 = 87.435 → 87.44; {中, 良} → 中; down to 79.99
    [87.44, "良", "良中", "中", 70, 79.99],
    // assessors only
    [null, null, "良良", "良", 85, 85],
    [null, null, "良", "良", 85, 85],
  ],
  // 58.57 + 89.99 + 57.73 + 87.01 + 89.99 + 79.99 + 77.55 + 79.99 + 85 + 85 = 790.82
  fine: 79.08,
  // 30 + 85 + 30 + 85 + 85 + 70 + 70 + 70 + 85 + 85 = 695
  composite: 69.5,
  innovation: 2,
  total: 71.5,
  // 71.5 ≥ 60; all lines met, no fact
  grades: ["一般", "一般", "一般", "一般", "一般"],
  // behind the 15 prefectures with 好 or 较好, first of 一般 (承德 68, 安顺 65.5)
  place: 16,
};
