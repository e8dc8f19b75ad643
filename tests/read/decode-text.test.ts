import { describe, expect, it } from "vitest";
import { UsageError } from "../../src/model/usage-error.js";
import { checkEncoding, decodeText } from "../../src/read/sheet/decode-text.js";
import { readFiles, returnOf } from "./temporary-batch.js";

const GB18030 = Buffer.from("c4eab6c82cb5a5cebb0a323031392cd5e3bdad0a", "hex");
const text = "年度,单位\n2019,浙江\n";

function utf16(content: string, order: "le" | "be"): Buffer {
  const bytes = Buffer.from(content, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
}

describe("decoding", () => {
  it.each([
    ["utf-8", Buffer.from(text)],
    ["utf-8-bom", Buffer.from(`\ufeff${text}`)],
    ["gb18030", GB18030],
    ["utf-16le", utf16(`\ufeff${text}`, "le")],
    ["utf-16be", utf16(`\ufeff${text}`, "be")],
    ["utf-16le", utf16(text, "le")],
    ["utf-16be", utf16(text, "be")],
  ])("finds %s", (encoding, bytes) => {
    expect(decodeText(bytes, null)).toEqual({ utf8: Buffer.from(text), encoding });
  });

  it.each([
    ["a byte that is neither", Buffer.from([0x61, 0x0a, 0xff, 0xff]), { reason: "encoding", row: 2 }],
    [
      "UTF-8 with a damaged line",
      Buffer.concat([Buffer.from(text), Buffer.from([0xd5, 0xe3])]),
      { reason: "encoding", row: 3 },
    ],
    [
      "a mark that is not kept",
      Buffer.concat([Buffer.from("\ufeffa\n"), Buffer.from([0xd5])]),
      { reason: "encoding", row: 2 },
    ],
    ["half a GB18030 character", GB18030.subarray(0, GB18030.length - 2), { reason: "encoding" }],
    ["a NUL", Buffer.from("年度,a\nb\0\n"), { reason: "nul", row: 2 }],
    ["an odd UTF-16 file", Buffer.concat([utf16(`\ufeff${text}`, "le"), Buffer.from([0x61])]), { reason: "encoding" }],
  ])("refuses %s", (_, bytes, refusal) => {
    expect(decodeText(bytes, null)).toMatchObject(refusal);
  });

  it.each([
    ["gb18030", `a${"浙".repeat(600_000)}`, Buffer.from(`61${"d5e3".repeat(600_000)}`, "hex")],
    ["utf-16le", "😀".repeat(300_000), utf16(`\ufeff${"😀".repeat(300_000)}`, "le")],
  ])("decodes %s in pieces without cutting a character", (encoding, content, bytes) => {
    const decoded = decodeText(bytes, null);
    expect("utf8" in decoded && decoded.utf8.equals(Buffer.from(content))).toBe(true);
    expect(decoded).toMatchObject({ encoding });
  });

  it("goes by the encoding asked for", () => {
    expect(decodeText(GB18030, "gbk")).toEqual({ utf8: Buffer.from(text), encoding: "gbk" });
    expect(decodeText(GB18030, "utf-8")).toMatchObject({ reason: "encoding", row: 1 });
    expect(() => checkEncoding("klingon")).toThrow(UsageError);
  });

  it("is recorded beside the file", async () => {
    const content = returnOf("2019,浙江,,1.07,,,1,1,1,");
    const batch = await readFiles({
      "a.csv": utf16(content, "be"),
      "b.csv": `\ufeff${content.replace("浙江", "江苏")}`,
    });
    expect(batch.files.map(({ encoding }) => encoding)).toEqual(["utf-16be", "utf-8-bom"]);
    expect(batch.returns.size).toBe(2);
  });
});
