/** A document in memory, ready to be written. `path` is relative to the output folder, with forward slashes. */
export interface Artefact {
  readonly path: string;
  readonly bytes: Uint8Array;
}
