import assert from "node:assert/strict";
import fc from "fast-check";
import { parseDocumentCell } from "../../src/text/document-cell";

/** The figures a cell is expected to state; what is left out is expected to be absent. */
interface Expected {
  target?: number;
  operating?: number;
  result?: number;
  percent?: number;
  unit?: string | null;
  polarity?: "lower";
}

function states(text: string, expected: Expected): void {
  const cell = parseDocumentCell(text);
  assert.deepEqual(
    {
      target: cell.target?.value,
      operating: cell.operating?.value,
      result: cell.result?.value,
      percent: cell.percent?.value,
      unit: cell.unit,
      polarity: cell.polarity,
    },
    {
      target: expected.target,
      operating: expected.operating,
      result: expected.result,
      percent: expected.percent,
      unit: expected.unit ?? null,
      polarity: expected.polarity ?? "higher",
    },
  );
}

describe("parseDocumentCell", () => {
  it("reads a target that is called so, with its result behind a slash", () => {
    states("เป้า 300 ไร่ / ผล 280 ไร่", { target: 300, result: 280, unit: "ไร่" });
    states("เป้าหมาย 500 คน (10 รุ่น) / ผล 380 คน (8 รุ่น)", { target: 500, result: 380, unit: "คน" });
    states("เป้า 400 ไร่", { target: 400, unit: "ไร่" });
  });

  it("reads the cells that workbook.md prints", () => {
    states("4,541 ครัวเรือน (เป้า ดำเนินการ 4,238 ครัวเรือน) (ผล 1,709 ครัวเรือน ร้อยละ 40.33)", {
      target: 4541,
      operating: 4238,
      result: 1709,
      percent: 40.33,
      unit: "ครัวเรือน",
    });
    states("25,076 ครัวเรือน (ผล 27,353 ครัวเรือน ร้อยละ 109.08)", {
      target: 25076,
      result: 27353,
      percent: 109.08,
      unit: "ครัวเรือน",
    });
    states("ร้อยละ 40 (80 องค์กร) (ผล ร้อยละ 10.00 จำนวน 20 องค์กร)", {
      target: 80,
      result: 20,
      percent: 10,
      unit: "องค์กร",
    });
    states("ไม่เกินร้อยละ 32 (ผล ร้อยละ 5.10)", { target: 32, result: 5.1, unit: "ร้อยละ", polarity: "lower" });
    states("ร้อยละ 96 (ผล ร้อยละ 96.59 2,547.1688 ล้านบาท)", { target: 96, result: 96.59, unit: "ร้อยละ" });
    states("-", {});
  });

  it("reads the other cells of the report", () => {
    states("(เป้า ดำเนินการ 663 ตำบล) (ผล 995 ตำบล ร้อยละ 150.08)", {
      operating: 663,
      result: 995,
      percent: 150.08,
      unit: "ตำบล",
    });
    states("- (ผล 22 หน่วยงาน/องค์กร)", { result: 22, unit: "หน่วยงาน/องค์กร" });
    states("ร้อยละ 60/ 200 องค์กร (ผล ร้อยละ 136.50 จำนวน 273 องค์กร)", {
      target: 200,
      result: 273,
      percent: 136.5,
      unit: "องค์กร",
    });
    states("ร้อยละ 60 (เป้าดำเนินการ 120 องค์กร) (ผล ร้อยละ 210.83 จำนวน 253 องค์กร)", {
      operating: 120,
      result: 253,
      percent: 210.83,
      unit: "องค์กร",
    });
    states("7,069 ครัวเรือน (ผลสะสม 3,373 ครัวเรือน ร้อยละ 47.72)", {
      target: 7069,
      result: 3373,
      percent: 47.72,
      unit: "ครัวเรือน",
    });
    states("ดำเนินการตามแผนร้อยละ 100 (ผล ร้อยละ 100)", { target: 100, result: 100, unit: "ร้อยละ" });
    states("2 ศูนย์ (จ.ขอนแก่น และ ปทุมธานี)", { target: 2, unit: "ศูนย์" });
  });

  it("does not mind line breaks, missing or doubled spaces, Thai digits, or sara am in two letters", () => {
    const expected = { target: 4541, operating: 4238, result: 1709, percent: 40.33, unit: "ครัวเรือน" };
    states("4,541  ครัวเรือน\n(เป้าดำเนินการ  4,238 ครัวเรือน)\n(ผล 1,709 ครัวเรือน\nร้อยละ 40.33)", expected);
    states("๔,๕๔๑ครัวเรือน(เป้าดําเนินการ๔,๒๓๘ครัวเรือน)(ผล๑,๗๐๙ครัวเรือนร้อยละ๔๐.๓๓)", expected);
    states("4,541\u00a0ครัวเรือน (เป้า\u200bดำเนินการ 4,238 ครัวเรือน) (ผล 1,709 ครัวเรือน ร้อยละ 40.33)", expected);
  });

  it("reads English cells", () => {
    states("600 households (operating target 620 households) (result 700 households 112.90%)", {
      target: 600,
      operating: 620,
      result: 700,
      percent: 112.9,
      unit: "households",
    });
    states("not more than 32% (result 5.10%)", { target: 32, result: 5.1, unit: "ร้อยละ", polarity: "lower" });
    states("not less than 80%", { target: 80, unit: "ร้อยละ" });
  });

  it("takes a term of days for the most that may pass", () => {
    const { target, polarity } = parseDocumentCell("ภายใน 30 วัน");
    assert.deepEqual([target?.value, target?.unit, polarity], [30, "วัน", "lower"]);
    assert.equal(parseDocumentCell("ภายในเดือนกันยายน").target, null);
  });

  it("takes an accounting negative and a percent sign", () => {
    states("(3.1)", { target: -3.1 });
    states("95%", { target: 95, unit: "ร้อยละ" });
  });

  it("takes no number out of a sentence, a date, a plan number or a list", () => {
    for (const text of [
      "เป้าหมายรวมอยู่ในแผนงานที่ 1.1/3/5.2.1",
      "เปิดดำเนินการ 17 ม.ค. 63",
      "20 ตุลาคม 2563",
      "1. คลองลาดพร้าว 7,069 คร.",
      "1) พื้นที่คลองลาดพร้าว",
      "ขั้นที่ 1 - 2",
      "12,34 ตำบล",
    ])
      assert.deepEqual(
        [text, parseDocumentCell(text).target, parseDocumentCell(text).unread],
        [text, null, text],
      );
  });

  it("says which text it could not read", () => {
    const cell = parseDocumentCell("2 ศูนย์ (ผล ปทุมธานีอยู่ระหว่างก่อสร้าง)");
    assert.equal(cell.target?.value, 2);
    assert.equal(cell.result, null);
    assert.equal(cell.unreadResult, "ปทุมธานีอยู่ระหว่างก่อสร้าง");
    assert.equal(cell.unread, "");
  });

  it("reads the scoring levels under a plan's title", () => {
    const cell = parseDocumentCell(
      "1.1 ตำบลจัดทำแผน\nเป้าหมายขั้นต่ำ (50 คะแนน) 518 ตำบล\nเป้าหมายมาตรฐาน (75 คะแนน) 600 ตำบล\nเป้าหมายขั้นสูง (100 คะแนน) 682 ตำบล",
    );
    assert.deepEqual([cell.minimum?.value, cell.standard?.value, cell.advanced?.value], [518, 600, 682]);
  });

  it("never throws, and never states a figure whose digits are not in the text (2,000 texts)", () => {
    const words = fc.constantFrom(
      "ร้อยละ ",
      "ผล ",
      "(ผล ",
      "เป้า ดำเนินการ ",
      "(",
      ")",
      "-",
      "/",
      " ",
      "\n",
      "ตำบล",
      "ไม่เกิน",
      "%",
      "จำนวน ",
      "๑๒",
      ".",
      ",",
    );
    const pieces = fc.array(fc.oneof(words, fc.nat(99999).map(String), fc.string({ maxLength: 4 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join("");
        const digits = text
          .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
          .replace(/,/g, "");
        const { target, operating, result, percent } = parseDocumentCell(text);
        for (const figure of [target, operating, result, percent]) {
          // ".5" states 0.5.
          const printed = figure
            ? Math.abs(figure.value)
                .toFixed(figure.decimals)
                .replace(/^0(?=\.)/, "")
            : "";
          assert.ok(digits.includes(printed), `${printed} in ${text}`);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
