import { HANGZHOU_INDICATORS, HANGZHOU_MEASURES } from "./hangzhou-measures.js";
import type { WorkedUnit } from "./worked-unit.js";

/** 杭州 by hand: two links, figures exchanged between them, surpluses capped by link, a bonus. */
export const HANGZHOU: WorkedUnit = {
  code: "330100",
  adopted: [
    // 2亿元 = 20000 with steps of 10000: 0.57 ≤ 5000 + 0.005; 恩施's 20000.57 is the more precise
    ["L13", "consumption_aid", "rounding", "equal", 20000.57, 20000.57],
    // 0.1 ≤ 0.05 + 0.5; 14012.1 is the more precise
    ["L14", "consumption_aid", "rounding", "equal", 14012.1, 14012.1],
    // 杭州 970 and 1268, the prefectures 1268 and 970: exchanged by 杭州; the lower of two each time
    ["L13", "disabled_people", "swapped", "provisional", 970, 1268],
    ["L14", "disabled_people", "swapped", "provisional", 970, 1268],
  ],
  measures: HANGZHOU_MEASURES,
  indicators: HANGZHOU_INDICATORS,
  lines: [
    ["L13", "cadres_sent", 30, 15],
    ["L13", "specialists_sent", 287, 130],
    ["L13", "cadres_trained", 547, 375],
    ["L13", "fiscal_aid", 40001.15, 15800],
    ["L13", "paired_towns", 34, 29],
    ["L14", "cadres_sent", 50, 46],
    ["L14", "specialists_sent", 445, 415],
    ["L14", "specialists_trained", 4987, 4870],
    ["L14", "fiscal_aid", 74138.11, 51100],
    ["L14", "firms_guided", 84, 75],
    ["L14", "jobs_east", 1883, 1200],
  ],
  completion: { mean: 1, score: 90, lines: 11 },
  rows: [
    // (97.5 + 95 + 100) ÷ 3
    [97.5, "优", "优优", "优", 95, 97.5],
    // completion 90; E24 without evidence is half of the row
    [90, "优", "优优", "优", 95, 90],
    // (99.9 + 94.46 + 99.8) ÷ 3 = 98.0533
    [98.05, "优", "优优", "优", 95, 98.05],
    // (96.62 + 98.18) ÷ 2
    [97.4, "优", "优优", "优", 95, 97.4],
    // (97.25 + 100 + 100 + 98.53) ÷ 4 = 98.945 → 98.95
    [98.95, "优", "优优", "优", 95, 98.95],
    // four times 100
    [100, "优", "优优", "优", 95, 100],
    // (95.74 + 95.14 + 91.5) ÷ 3 = 94.1267
    [94.13, "优", "优优", "优", 95, 94.13],
    // (92.18 + 99.46÷2 + 100 + 100) ÷ 3.5 = 341.91 ÷ 3.5 = 97.6886
    [97.69, "优", "优优", "优", 95, 97.69],
    // (99.76 + 99.46÷2) ÷ 1.5 = 149.49 ÷ 1.5
    [99.66, "优", "优优", "优", 95, 99.66],
    [null, null, "良", "良", 85, 85],
  ],
  // 97.5 + 90 + 98.05 + 97.4 + 98.95 + 100 + 94.13 + 97.69 + 99.66 + 85 = 958.38 → 95.838
  fine: 95.84,
  // 9·95 + 85 = 940
  composite: 94,
  innovation: 2,
  total: 96,
  grades: ["好", "好", "好", "好", "好"],
  place: 1,
};
