/** The three formula modes show the same figures where an organisation goes its own way: exact figures from domain.md. */
import assert from "node:assert/strict";
import { localeOf } from "../../../src/locales/locales";
import { defaultGrades } from "../../../src/locales/rule-words";
import { assess } from "../../../src/workbook/assess";
import type { CellRef } from "../../../src/workbook/cell-ref";
import type { Polarity } from "../../../src/kpi/polarity";
import { readWorkbook } from "../../../src/workbook/reading/read-workbook";
import { DEFAULT_SETTINGS, type FormulaMode, type Settings } from "../../../src/workbook/settings";
import { planSheets } from "../../../src/workbook/sheets/plan-sheets";
import { gridOf } from "../grid";
import { cellAt, NAMES, options } from "./support/fixture";
import { recalculate, type Shown } from "./support/recalculate";

type Row = (string | number | null)[];

const SHEET = "แผน";
const HEADING: Row = [
  "ลำดับ",
  "ตัวชี้วัด",
  "หน่วยนับ",
  "เป้าหมายทั้งปี",
  ...[1, 2, 3, 4].flatMap((quarter) => [`ไตรมาส ${quarter} แผน`, `ไตรมาส ${quarter} ผล`]),
];

/** What a mode shows of one plan, sheet and address given. */
type View = (sheet: string, address: string) => Shown;

/** @param typed what stands in the plan's row after the sheets have been written */
function shownBy(
  formulas: FormulaMode,
  plan: Row,
  changed: Partial<Settings>,
  polarity?: Polarity,
  typed = plan,
): View {
  const rows = [HEADING, plan];
  const settings: Settings = { ...DEFAULT_SETTINGS, grades: defaultGrades("th"), ...changed };
  const plans = polarity && [{ sheet: SHEET, id: "1", polarity }];
  const reading = readWorkbook([gridOf(SHEET, rows)], plans && { version: 1, sheets: [], plans });
  const textOf = ({ row, column }: CellRef): string | null => {
    const content = rows[row]?.[column];
    return typeof content === "string" ? content : null;
  };
  const sheets = planSheets(
    assess(reading, settings),
    settings,
    { ...options, formulas, textOf },
    localeOf("th").sheets,
  );
  const at = recalculate([
    { name: SHEET, rows: [HEADING, typed] },
    ...sheets.map(({ name, cells }) => ({ name, rows: cells })),
  ]);
  return (sheet, address) => {
    const { row, column } = cellAt(sheet, address);
    return at(sheet, row, column);
  };
}

/** Planned and operating target, result, achievement and status of each quarter of the first plan. */
const quartersOf = (view: View): Shown[][] =>
  ["DEFGH", "IJKLM", "NOPQR", "STUVW"].map((columns) =>
    [...columns].map((column) => view(NAMES.quarters, `${column}8`)),
  );

const yearOf = (view: View): Shown[] => [..."DEFG"].map((column) => view(NAMES.summary, `${column}7`));

for (const mode of ["live", "native", "values"] as const)
  describe(`${mode}: an organisation's own ways`, () => {
    it("nothing carries where it carries nothing forward", () => {
      const plan = ["1", "สินเชื่อ", "ล้านบาท", 200, 50, 40, 50, 66, 50, 45, 50, 52];
      assert.deepEqual(quartersOf(shownBy(mode, plan, { carryForward: "no" })), [
        [50, 50, 40, 0.8, "เหลือง"],
        [50, 50, 66, 1.32, "เขียว"],
        [50, 50, 45, 0.9, "เขียว"],
        [50, 50, 52, 1.04, "เขียว"],
      ]);
      assert.deepEqual(quartersOf(shownBy(mode, plan, { carryForward: "yes" }))[1], [
        50,
        60,
        66,
        1.1,
        "เขียว",
      ]);
    });

    it("a result of 0 has no inverse in a quarter that carries, and is green", () => {
      const plan = ["1", "เรื่องร้องเรียน", "เรื่อง", 40, 10, 0, 10, 16, 10, 14, 10, 12];
      const view = shownBy(mode, plan, { lowerIsBetter: "inverse", cap: 1, carryForward: "yes" }, "lower");
      assert.deepEqual(quartersOf(view), [
        [10, 10, 0, "–", "เขียว"],
        [10, 20, 16, 1, "เขียว"],
        [10, 14, 14, 1, "เขียว"],
        [10, 10, 12, 0.8333, "เขียว"],
      ]);
    });

    // Plain values follow nothing.
    if (mode !== "values")
      it("a result of 0 typed after the sheets were written has no inverse either, and is green", () => {
        const written = ["1", "เรื่องร้องเรียน", "เรื่อง", 40, 10, 8, 10, 16, 10, 14, 10, 12];
        const typed = [...written.slice(0, 5), 0, ...written.slice(6)];
        const settings = { lowerIsBetter: "inverse", carryForward: "no" } as const;
        const [first] = quartersOf(shownBy(mode, written, settings, "lower", typed));
        assert.deepEqual(first, [10, 10, 0, "–", "เขียว"]);
        const none = ["1", "เรื่องร้องเรียน", "เรื่อง", 40, null, null, null, null, null, null, null, 0];
        const year = [...none.slice(0, 11), 50];
        assert.deepEqual(yearOf(shownBy(mode, year, settings, "lower", none)), [40, 0, "–", "เขียว"]);
      });

    it("a range is shown and judged as one in its quarters, and carries nothing", () => {
      const range = "ระหว่าง 80-120";
      const plan = ["1", "แรงดันน้ำ", "กิโลปาสกาล", 400, range, 100, range, 60, range, 150, 100, 90];
      assert.deepEqual(quartersOf(shownBy(mode, plan, {})), [
        ["80–120", "80–120", 100, 1, "เขียว"],
        ["80–120", "80–120", 60, 0.75, "เหลือง"],
        ["80–120", "80–120", 150, 0.75, "เหลือง"],
        [100, 100, 90, 0.9, "เขียว"],
      ]);
    });

    it("a quarter's single target is judged as one though the year's is a range", () => {
      const plan = ["1", "แรงดันน้ำ", "กิโลปาสกาล", "ระหว่าง 80-120", 80, 100, null, null, 100, 45, null, null];
      const [first, , third] = quartersOf(shownBy(mode, plan, {}));
      assert.deepEqual(first, [80, 80, 100, 1.25, "เขียว"]);
      assert.deepEqual(third, [100, 100, 45, 0.45, "แดง"]);
    });

    for (const [range, result, achievement, status] of [
      ["ระหว่าง 0-5", 3, 1, "เขียว"],
      ["ระหว่าง 0-5", 6, 0.8, "เหลือง"],
      ["ระหว่าง 0-5", -1, "–", "แดง"],
    ] as const)
      it(`a bound of 0 has no part: ${result} of ${range}`, () => {
        const plan = ["1", "ค่าเบี่ยงเบน", "หน่วย", range, null, null, null, null, null, null, null, result];
        assert.deepEqual(yearOf(shownBy(mode, plan, {})), ["0–5", result, achievement, status]);
      });
  });
