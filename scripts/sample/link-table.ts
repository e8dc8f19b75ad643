/** What is given for a link: fiscal aid of 2019 in 万元, paired poor counties, and how vigorous the pairing is (0 weak – 3 strong). */
export interface LinkGiven {
  readonly aid: number;
  readonly counties: number;
  readonly vigour: number;
}

/** Orders of magnitude only; every figure made from them is synthetic. */
const LINK_TABLE: Readonly<Record<string, LinkGiven>> = {
  L01: { aid: 155_000, counties: 31, vigour: 3 },
  L02: { aid: 55_000, counties: 12, vigour: 3 },
  L03: { aid: 45_000, counties: 8, vigour: 2 },
  L04: { aid: 124_000, counties: 34, vigour: 2 },
  L05: { aid: 26_000, counties: 6, vigour: 1 },
  L06: { aid: 16_000, counties: 4, vigour: 1 },
  L07: { aid: 320_000, counties: 74, vigour: 3 },
  L08: { aid: 38_000, counties: 9, vigour: 2 },
  L09: { aid: 206_000, counties: 56, vigour: 3 },
  L10: { aid: 31_000, counties: 9, vigour: 0 },
  L11: { aid: 50_000, counties: 10, vigour: 3 },
  L12: { aid: 148_000, counties: 40, vigour: 3 },
  L13: { aid: 40_000, counties: 8, vigour: 3 },
  L14: { aid: 74_000, counties: 15, vigour: 2 },
  L15: { aid: 27_000, counties: 8, vigour: 1 },
  L16: { aid: 45_000, counties: 8, vigour: 2 },
  L17: { aid: 36_000, counties: 9, vigour: 3 },
  L18: { aid: 31_000, counties: 7, vigour: 1 },
  L19: { aid: 40_000, counties: 8, vigour: 2 },
  L20: { aid: 66_000, counties: 14, vigour: 2 },
  L21: { aid: 25_000, counties: 7, vigour: 0 },
  L22: { aid: 34_000, counties: 6, vigour: 1 },
  L23: { aid: 49_000, counties: 9, vigour: 2 },
  L24: { aid: 176_000, counties: 33, vigour: 2 },
  L25: { aid: 60_000, counties: 18, vigour: 0 },
  L26: { aid: 46_000, counties: 10, vigour: 2 },
  L27: { aid: 38_350, counties: 7, vigour: 3 },
  L28: { aid: 72_700, counties: 11, vigour: 2 },
  L29: { aid: 34_000, counties: 5, vigour: 1 },
  L30: { aid: 22_000, counties: 5, vigour: 0 },
  L31: { aid: 31_000, counties: 4, vigour: 1 },
};

/** What is given for a link of the scheme. */
export function givenFor(link: string): LinkGiven {
  const given = LINK_TABLE[link];
  if (given === undefined) {
    throw new Error(`the sample has no magnitudes for ${link}`);
  }
  return given;
}
