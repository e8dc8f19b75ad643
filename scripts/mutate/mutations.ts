/** A change of a file's bytes, and what it did, for the report. */
export interface Mutation {
  readonly bytes: Buffer;
  readonly words: string;
}

/** Numbers from 0 up to 1 that a seed always gives again. */
export function drawFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Cuts, flips, overwrites, repeats or leaves out bytes; in archives also fields of their directories. */
export function mutate(bytes: Buffer, draw: () => number): Mutation {
  const kinds = [cut, flip, overwrite, repeat, leaveOut, directoryField];
  return (kinds[whole(draw, kinds.length)] ?? cut)(bytes, draw);
}

function whole(draw: () => number, below: number): number {
  return Math.floor(draw() * below);
}

function cut(bytes: Buffer, draw: () => number): Mutation {
  const length = whole(draw, bytes.length);
  return { bytes: Buffer.from(bytes.subarray(0, length)), words: `cut to ${length}` };
}

function flip(bytes: Buffer, draw: () => number): Mutation {
  const changed = Buffer.from(bytes);
  const count = 1 + whole(draw, 8);
  const places = Array.from({ length: count }, () => whole(draw, bytes.length));
  for (const at of places) {
    changed[at] = (changed[at] ?? 0) ^ (1 << whole(draw, 8));
  }
  return { bytes: changed, words: `flip at ${places.join(", ")}` };
}

function overwrite(bytes: Buffer, draw: () => number): Mutation {
  const changed = Buffer.from(bytes);
  const at = whole(draw, bytes.length);
  const value = [0x00, 0xff, 0x7f, 0x3c][whole(draw, 4)] ?? 0;
  changed.fill(value, at, Math.min(at + 1 + whole(draw, 64), bytes.length));
  return { bytes: changed, words: `overwrite at ${at}` };
}

function repeat(bytes: Buffer, draw: () => number): Mutation {
  const at = whole(draw, bytes.length);
  const part = bytes.subarray(at, at + 1 + whole(draw, 512));
  return { bytes: Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at)]), words: `repeat at ${at}` };
}

function leaveOut(bytes: Buffer, draw: () => number): Mutation {
  const at = whole(draw, bytes.length);
  const rest = bytes.subarray(at + 1 + whole(draw, 512));
  return { bytes: Buffer.concat([bytes.subarray(0, at), rest]), words: `leave out at ${at}` };
}

/** A byte of a record of the archive's directory; any byte where there is none. */
function directoryField(bytes: Buffer, draw: () => number): Mutation {
  const records: number[] = [];
  for (let at = bytes.indexOf("PK\x01\x02", 0, "latin1"); at >= 0; at = bytes.indexOf("PK\x01\x02", at + 4, "latin1")) {
    records.push(at);
  }
  const record = records[whole(draw, records.length)];
  const changed = Buffer.from(bytes);
  const at = record === undefined ? whole(draw, bytes.length) : record + 4 + whole(draw, 42);
  changed[at] = whole(draw, 256);
  return { bytes: changed, words: `directory at ${at}` };
}
