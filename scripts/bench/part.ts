/** What one run took: milliseconds by the clock and of all threads, garbage collection included; megabytes. */
export interface Taken {
  readonly wall: number;
  readonly processor: number;
  /** Of a child process: the most memory it held, and what bare Node held before it began. */
  readonly peak?: number;
  readonly before?: number;
}

/** One way to do the work of a part. */
export interface Contender {
  readonly name: string;
  readonly run: () => Promise<Taken>;
}

/** Ways to do the same work, measured in turns. */
export interface Part {
  readonly title: string;
  readonly rounds: number;
  /** The first is what the others are measured by; one called exceljs is compared with too. */
  readonly contenders: readonly Contender[];
}

/** What a part is set up in; the folder is removed at the end. */
export interface Setting {
  readonly folder: string;
  readonly root: string;
}
