/**
 * Lets LibreOffice recalculate the sheets of the samples and of made-up organisations with ways of their own, made ready to send, in native formulas, and compares every cell with the plain
 * values: an independent check of the rules, and that whoever opens the workbook without the add-in sees no error value
 * anywhere. Needs `soffice`.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "../src/excel/generate";
import { cellName } from "../src/host/book/address";
import { isError, type Book, type Scalar } from "../src/host/book/book";
import { formulaText } from "../src/host/book/relative-formula";
import { openWorkbook, type Host } from "../src/host";
import { newFile, openFile, saveFile } from "../src/preview/workbook-file";
import type { FormulaMode, Language } from "../src/workbook/settings";
import { MADE_UP } from "./made-up-conventions";

const SAMPLES = ["codi-fy2563.xlsx", "codi-fy2563-tables.xlsx", "example-monthly.xlsx"];
const NOW = new Date(2020, 9, 15, 9, 30);
/** Numbers pass through decimal text on the way. */
const TOLERANCE = 1e-9;

/** Recalculates always; by default LibreOffice trusts the values that a file from elsewhere brings. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** A sample, or a made-up workbook typed into a new one. */
async function opened(name: string): Promise<Host> {
  const rows = MADE_UP[name];
  if (!rows) {
    const file = fileURLToPath(new URL(`../assets/samples/${name}`, import.meta.url));
    return openFile(readFileSync(file), name);
  }
  const host = await newFile(name);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 0).values = rows.map((row) => [...row]);
    await context.sync();
  });
  return host;
}

async function generated(sample: string, language: Language, formulas: FormulaMode): Promise<Uint8Array> {
  const host = await opened(sample);
  await generate({ language, formulas, readyToSend: formulas === "native", now: NOW });
  return saveFile(host);
}

function recalculated(workbook: Uint8Array, folder: string): Uint8Array {
  const profile = path.join(folder, "profile");
  mkdirSync(path.join(profile, "user"), { recursive: true });
  writeFileSync(path.join(profile, "user", "registrymodifications.xcu"), SETTINGS);
  const file = path.join(folder, "native.xlsx");
  writeFileSync(file, workbook);
  execFileSync(
    "soffice",
    [
      `-env:UserInstallation=file://${profile}`,
      "--headless",
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      path.join(folder, "recalculated"),
      file,
    ],
    { stdio: "pipe" },
  );
  return readFileSync(path.join(folder, "recalculated", "native.xlsx"));
}

const shown = (value: Scalar | undefined): string | number | boolean =>
  value === null || value === undefined ? "" : isError(value) ? value.error : value;

const same = (a: string | number | boolean, b: string | number | boolean): boolean =>
  typeof a === "number" && typeof b === "number"
    ? Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b))
    : a === b;

interface Comparison {
  formulas: number;
  differences: string[];
}

type Sheet = Book["sheets"][number];

/** The columns in which anything stands. */
const columnsOf = (sheet: Sheet | undefined): Set<number> =>
  new Set(
    [...(sheet?.rows.values() ?? [])].flatMap(({ cells }) =>
      [...cells].flatMap(([column, { value }]) => (value === null || value === "" ? [] : [column])),
    ),
  );

/**
 * Every formula of the native workbook, as LibreOffice calculated it, against the value in its place. Columns that plain
 * values do without hold the workings of native formulas; what they lead to is compared.
 */
function compare(native: Book, calculated: Book, values: Book): Comparison {
  const result: Comparison = { formulas: 0, differences: [] };
  for (const sheet of native.sheets) {
    const theirs = calculated.sheets.find(({ name }) => name === sheet.name);
    const plain = values.sheets.find(({ name }) => name === sheet.name);
    const comparable = columnsOf(plain);
    for (const [row, { cells }] of sheet.rows)
      for (const [column, cell] of cells) {
        if (cell.formula === null || !comparable.has(column)) continue;
        result.formulas++;
        const found = shown(theirs?.rows.get(row)?.cells.get(column)?.value);
        const expected = shown(plain?.rows.get(row)?.cells.get(column)?.value);
        if (!same(found, expected))
          result.differences.push(
            `${sheet.name}!${cellName(row, column)}: LibreOffice ${found}, values ${expected}\n    =${formulaText(cell.formula, row, column)}`,
          );
      }
  }
  return result;
}

/** Every error value in the workbook, the user's own sheets included. */
const errorsIn = ({ sheets }: Book): string[] =>
  sheets.flatMap(({ name, rows }) =>
    [...rows].flatMap(([row, { cells }]) =>
      [...cells].flatMap(([column, { value }]) =>
        isError(value) ? [`${name}!${cellName(row, column)}: ${value.error}`] : [],
      ),
    ),
  );

let failed = false;
for (const sample of [...SAMPLES, ...Object.keys(MADE_UP)])
  for (const language of ["th", "en"] as const) {
    const folder = mkdtempSync(path.join(tmpdir(), "kpi-compare-"));
    try {
      const native = await generated(sample, language, "native");
      const calculated = openWorkbook(recalculated(native, folder), sample);
      const { formulas, differences } = compare(
        openWorkbook(native, sample),
        calculated,
        openWorkbook(await generated(sample, language, "values"), sample),
      );
      const errors = errorsIn(calculated);
      console.log(
        `${sample} (${language}): ${formulas} formulas recalculated, ${differences.length} differ, ` +
          `${errors.length} error values`,
      );
      for (const slip of [...differences, ...errors]) console.log(`  ${slip}`);
      failed ||= differences.length > 0 || errors.length > 0 || formulas === 0;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
process.exitCode = failed ? 1 : 0;
