import assert from "node:assert/strict";
import { localeOf } from "../../../src/locales/locales";
import { planSheets } from "../../../src/workbook/sheets/plan-sheets";
import { assessment, options, settings } from "./support/fixture";

/** What a person can read aloud; the names of sheets aside. */
const READABLE = 80;

const withoutSheetNames = (formula: string): string => formula.replace(/'(?:[^']|'')+'!/g, "");

describe("live formulas", () => {
  for (const language of ["th", "en"] as const)
    for (const { name, role, cells } of planSheets(
      assessment,
      settings,
      { ...options, language, formulas: "live" },
      localeOf(language).sheets,
    ))
      it(`can be read aloud: ${name}`, () => {
        for (const content of cells.flat()) {
          if (content === null || typeof content !== "object") continue;
          const { formula } = content;
          assert.ok(withoutSheetNames(formula).length <= READABLE, `${role}: ${formula}`);
          assert.doesNotMatch(formula, /IFNA|IFERROR/, "hides an error");
          assert.doesNotMatch(formula, /\{/, "holds an array constant");
        }
      });
});
