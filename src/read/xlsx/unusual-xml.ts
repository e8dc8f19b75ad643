/** Something that only the XML library reads, or refuses, with certainty. */
export class UnusualXml extends Error {
  override readonly name = "UnusualXml";
}
