import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { fixtureBytes } from "../fixtures/fixture-bytes.js";
import { refusal, run } from "./build/run-bin.js";
import { temporaryFolder } from "./build/small-batch.js";

const PASSWORD = "密码x1";
let batch: string;
let passwords: string;

beforeAll(async () => {
  batch = join(await temporaryFolder(), "batch");
  await mkdir(batch);
  passwords = join(batch, "passwords.txt");
  await writeFile(join(batch, "a.xls"), await fixtureBytes("locked-rc4.xls"));
  await writeFile(join(batch, "b.ods"), await fixtureBytes("libreoffice-定西.ods"));
  await writeFile(passwords, `\uFEFFwrong\r\n${PASSWORD}\r\n`);
});

async function rulesOf(...args: readonly string[]): Promise<readonly string[]> {
  const { exitCode, stdout, stderr } = await run(["validate", batch, "--year", "2019", "--json", ...args]);
  expect([0, 1]).toContain(exitCode);
  expect(stderr).toBe("");
  expect(stdout).not.toContain(PASSWORD);
  const { findings } = JSON.parse(stdout) as {
    findings: readonly { rule: string; place: { file: string }; data?: { code?: string } }[];
  };
  const about = findings.filter(({ rule }) => /^(file-|form-)/.test(rule));
  return about.map(({ rule, place }) => `${place.file} ${rule}`).sort();
}

describe("--password-file", () => {
  it("opens what is locked, and is itself no form", async () => {
    expect(await rulesOf()).toEqual(["a.xls file-unreadable", "passwords.txt form-unrecognised"].sort());
    expect(await rulesOf("--password-file", passwords)).toEqual(["passwords.txt file-skipped"]);
  });

  it("must be there and hold a password", async () => {
    const args = ["validate", batch, "--lang", "en", "--password-file"];
    expect(await refusal([...args, join(batch, "none.txt")])).toContain("no such file");
    expect(await refusal([...args, batch])).toContain("cannot be read (EISDIR)");
    const blank = join(batch, "..", "blank.txt");
    await writeFile(blank, "\n\n");
    expect(await refusal([...args, blank])).toContain("holds no password");
  });
});

describe("--limit", () => {
  it("refuses a file over it and goes on, in this thread and in the other", async () => {
    const told = await rulesOf("--password-file", passwords, "--limit", "cells=20", "--limit", "seconds=60");
    expect(told).toEqual(["b.ods file-unreadable", "passwords.txt file-skipped"]);
  });

  it("must have a name that there is and a whole number", async () => {
    const args = ["validate", batch, "--lang", "en", "--limit"];
    expect(await refusal([...args, "cell=3"])).toContain("did you mean cells?");
    expect(await refusal([...args, "cells=many"])).toContain("no whole number");
  });
});
