import type { Contender, Part, Taken } from "./part.js";

export interface MeasuredPart {
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly taken: Taken }[];
}

/** Medians of all contenders, measured in turns so that a busy machine hurts all alike; the first turn only warms up. */
export async function measure(parts: readonly Part[], say: (text: string) => void): Promise<readonly MeasuredPart[]> {
  const takes = new Map<Contender, Taken[]>(parts.flatMap(({ contenders }) => contenders.map((one) => [one, []])));
  const rounds = Math.max(...parts.map((part) => part.rounds));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { contenders } of parts.filter((part) => round <= part.rounds)) {
      for (const contender of contenders) {
        say(`round ${round} of ${rounds}: ${contender.name}`);
        const taken = await contender.run();
        if (round > 0) {
          takes.get(contender)?.push(taken);
        }
      }
    }
  }
  return parts.map(({ title, contenders }) => ({
    title,
    rows: contenders.map((contender) => ({ name: contender.name, taken: medianOf(takes.get(contender) ?? []) })),
  }));
}

function medianOf(takes: readonly Taken[]): Taken {
  const middle = (key: keyof Taken): number | undefined =>
    takes.map((taken) => taken[key] ?? Number.NaN).toSorted((a, b) => a - b)[takes.length >> 1];
  const peak = middle("peak");
  const before = middle("before");
  return {
    wall: middle("wall") ?? Number.NaN,
    processor: middle("processor") ?? Number.NaN,
    ...(peak === undefined ? {} : { peak }),
    ...(before === undefined ? {} : { before }),
  };
}
