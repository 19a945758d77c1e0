import assert from "node:assert/strict";
import { localeOf } from "../../src/locales/locales";
import { DOUBT_KINDS, type Doubt, doubtAt } from "../../src/workbook/doubt";
import { parseMapping } from "../../src/workbook/mapping/parse-mapping";

const CELL = { sheet: "แผน", row: 0, column: 3 };

describe("doubts", () => {
  const doubt: Doubt = doubtAt(CELL, "two-columns", {
    role: "result",
    columns: "D, E",
    guess: "D",
    heading: "ผล",
    quarter: 2,
  });

  it("say what could not be told, what was made of it, and what to do", () => {
    assert.equal(
      localeOf("en").doubt(doubt),
      "Columns D, E could each be the result of quarter 2. Column D (“ผล”) was taken. If it is another, say which.",
    );
    assert.equal(
      localeOf("th").doubt(doubt),
      "คอลัมน์ D, E เป็นผลการดำเนินงานของไตรมาส 2 ได้ทั้งหมด จึงใช้คอลัมน์ D (“ผล”) หากไม่ใช่ โปรดระบุคอลัมน์ที่ถูกต้อง",
    );
  });

  it("have a sentence of each kind in each language", () => {
    const names = [
      "headings",
      "table",
      "role",
      "columns",
      "guess",
      "heading",
      "title",
      "text",
      "before",
      "after",
    ];
    const detail = {
      ...Object.fromEntries(names.map((name) => [name, "ก"])),
      ...{ quarter: 1, missing: "1.3", id: "1.1", first: 1, second: 2, joined: 1 },
      ...{ problem: "unknown-sheet", path: "sheets[0]", found: "ข", expected: "ค" },
    };
    for (const kind of DOUBT_KINDS)
      for (const language of ["th", "en"] as const) {
        const said = localeOf(language).doubt(doubtAt(CELL, kind, detail));
        assert.ok(said.length > 20 && !said.includes("undefined"), said);
      }
  });
});

describe("problems of a mapping", () => {
  it("are told with their place", () => {
    const [problem] = parseMapping('{"version": 1, "sheets": [{"sheet": "P", "kind": "goals"}]}').problems;
    assert.ok(problem);
    assert.equal(
      localeOf("en").mappingProblem(problem),
      'sheets[0].kind is "goals"; it must be one of targets, criteria, checklist.',
    );
    assert.equal(
      localeOf("th").mappingProblem(problem),
      'sheets[0].kind เป็น "goals" ต้องเป็นอย่างใดอย่างหนึ่งใน targets, criteria, checklist',
    );
  });
});
