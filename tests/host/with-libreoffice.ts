/**
 * Opens what the local host saves in LibreOffice, an independent reader, and compares what it understood.
 * Without a window it forgets what is frozen and whether lines are shown, so these are not compared.
 * Needs `soffice`; not part of the tests that run everywhere.
 *
 *     tsx tests/host/with-libreoffice.ts
 */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SheetSnapshot } from "../../src/host";
import { drawFullSheet } from "./support/full-sheet";
import { hostOn, save } from "./support/host";
import { usersWorkbook } from "./support/users-workbook";

function throughLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "kpi-libreoffice-"));
  try {
    const [input, output] = [join(folder, "saved.xlsx"), join(folder, "out")];
    writeFileSync(input, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    for (const format of ["xlsx:Calc MS Excel 2007 XML", "pdf"])
      execFileSync("soffice", [profile, "--headless", "--convert-to", format, "--outdir", output, input], {
        stdio: "pipe",
      });
    assert.ok(readFileSync(join(output, "saved.pdf")).length > 1000);
    return readFileSync(join(output, "saved.xlsx"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Numbers and texts only: it writes truths and errors as formulas, and knows no custom functions. */
const constants = ({ cells }: SheetSnapshot) =>
  Object.entries(cells)
    .filter(
      ([, { formula, value }]) =>
        formula === undefined && typeof value !== "boolean" && !/^$|^#/.test(`${value}`),
    )
    .map(([address, { value }]) => `${address} ${value}`);

const host = hostOn(usersWorkbook());
await Excel.run((context) => drawFullSheet(context, "สรุป KPI"));
const ours = host.snapshot();
const theirs = hostOn(throughLibreOffice(save(host))).snapshot();

assert.deepEqual(
  theirs.sheets.map(({ name, visibility }) => [name, visibility]),
  ours.sheets.map(({ name, visibility }) => [name, visibility]),
);
ours.sheets.forEach((sheet, at) => {
  const read = theirs.sheets[at]!;
  assert.deepEqual(constants(read), constants(sheet), sheet.name);
  assert.deepEqual(read.merges, sheet.merges, sheet.name);
});
const [summary, readSummary] = [ours.sheets[3]!, theirs.sheets[3]!];
assert.equal(readSummary.tabColor, summary.tabColor);
assert.equal(readSummary.conditionalFormats.length, summary.conditionalFormats.length);
assert.equal(readSummary.validations.length, summary.validations.length);
assert.equal(readSummary.hyperlinks.length, summary.hyperlinks.length);
const layout = (sheet: SheetSnapshot) => {
  const { orientation, fitWide, titleRows, printArea } = sheet.layout as Record<string, unknown>;
  return { orientation, fitWide, titleRows, printArea };
};
assert.deepEqual(layout(readSummary), layout(summary));
console.error("LibreOffice reads what was saved.");
