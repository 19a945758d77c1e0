import assert from "node:assert/strict";
import { localeOf } from "../../src/locales/locales";
import { type Doubt, doubtAt } from "../../src/workbook/doubt";
import { parseMapping } from "../../src/workbook/mapping/parse-mapping";

const CELL = { sheet: "แผน", row: 0, column: 3 };

const EACH: readonly Doubt[] = [
  doubtAt(CELL, "no-target", { headings: "แผนงาน, ผล" }),
  doubtAt(CELL, "no-weight", { headings: "ตัวชี้วัด" }),
  doubtAt(CELL, "no-levels", { headings: "ตัวชี้วัด, น้ำหนัก" }),
  doubtAt(CELL, "no-rows", { table: "criteria" }),
  doubtAt(CELL, "two-columns", { role: "unit", columns: "C, D", guess: "C", heading: "หน่วย", quarter: null }),
  doubtAt(CELL, "target-or-result", { heading: "ไตรมาส 1", guess: "target" }),
  doubtAt(CELL, "quarter-or-year", { quarter: 2, heading: "ผล" }),
  doubtAt(CELL, "no-annual-target", {}),
  doubtAt(CELL, "numbering-gap", { before: "1.2", after: "1.4", missing: "1.3" }),
  doubtAt(CELL, "unnumbered-plan", { title: "อบรม" }),
  doubtAt(CELL, "figures-without-plan", {}),
  doubtAt(CELL, "plan-differs", { id: "1.1", title: "อบรม", first: 1, second: 2, joined: true }),
  doubtAt(CELL, "unknown-quarter", { text: "ไตรมาส 5" }),
  doubtAt(CELL, "repeated-quarter", { id: "1.1", quarter: null }),
  doubtAt(CELL, "mapping-unfit", {
    problem: { kind: "unknown-sheet", path: "sheets[0]", found: "ข", expected: "ค" },
  }),
  doubtAt(CELL, "not-read", { column: "F", heading: "", count: 1 }),
  doubtAt(CELL, "in-words", { id: "2", text: "ขั้นที่ 1-3" }),
  doubtAt(CELL, "sheets-as-sections", { sheets: "สำนัก ก, สำนัก ข" }),
  doubtAt(CELL, "not-scored", { headings: "น้ำหนัก, คะแนน" }),
  doubtAt(CELL, "turned", {}),
  doubtAt(CELL, "text-columns", { columns: "E, F", heading: "ไตรมาส 1 (ผล/แผน)", text: "95/100", count: 2 }),
  doubtAt(CELL, "earlier-years", { year: 2568, count: 12 }),
  doubtAt(CELL, "figures-alone", {}),
  doubtAt(CELL, "not-compared", { title: "รายได้และค่าใช้จ่าย" }),
  doubtAt(CELL, "year-left-out", { column: "E", heading: "ปี 2564", count: 9 }),
  doubtAt(CELL, "misspelt-heading", { heading: "หมายเหตู", word: "หมายเหตุ" }),
  doubtAt(CELL, "sum-or-last", { id: "2.1", sum: 8.1, last: 4.1 }),
  doubtAt(CELL, "apart", {}),
  doubtAt(CELL, "our-copy", {}),
  doubtAt(CELL, "date", { id: "3", text: "31 มี.ค. 2568" }),
  doubtAt(CELL, "calendar-year", {}),
  doubtAt(CELL, "numbered-months", { heading: "เดือน 1" }),
  doubtAt(CELL, "lower-by-percent", { id: "F2", title: "ค่าใช้จ่าย", percent: 105 }),
  doubtAt(CELL, "guessed-scale", { highest: 5 }),
  doubtAt(CELL, "bare-range", { text: "1,200-1,500", from: 1200, to: 1500 }),
];

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
    for (const given of EACH)
      for (const language of ["th", "en"] as const) {
        const said = localeOf(language).doubt(given);
        assert.ok(said.length > 20 && !/undefined|null|\s\s/.test(said), said);
      }
  });

  it("count the figures that were not read", () => {
    const notRead = doubtAt(CELL, "not-read", { column: "F", heading: "งบ", count: 12 });
    assert.equal(
      localeOf("th").doubt(notRead),
      "คอลัมน์ F “งบ” ไม่ทราบว่าเป็นอะไร จึงไม่ได้อ่านตัวเลข 12 ค่า โปรดระบุว่าเป็นคอลัมน์ใด หรือระบุว่าไม่ใช้",
    );
    assert.equal(
      localeOf("en").doubt(notRead),
      "Nothing says what column F “งบ” is, so its 12 figures were not read. Say which column it is, or that it is not used.",
    );
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
