/** Headings that are in no list, taken apart into words that are. */
import assert from "node:assert/strict";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { composedRole, namesPlans } from "../../../../src/workbook/reading/words/heading-parts";
import { gridOf } from "../../grid";

describe("a heading put together from known words", () => {
  for (const [heading, role] of [
    ["Goal for the year", "target"],
    ["Planned results", "target"],
    ["Total achieved so far", "result"],
    ["ค่าที่ทำได้จริง", "result"],
    ["ยอดที่ทำสำเร็จแล้ว", "result"],
    ["จำนวนเป้าที่ตั้งไว้", "target"],
    ["ร้อยละของผลตามเป้าหมาย", "percent"],
    ["สัดส่วนน้ำหนัก", null],
    ["Goal of the founders", null],
    ["Goal achieved", null],
    ["Goal", null],
    ["ผลผลิต", null],
  ] as const)
    it(`${heading}: ${role ?? "says nothing certain"}`, () => {
      assert.equal(composedRole(heading), role);
    });

  it("names the plans where it ends with a word for them", () => {
    assert.ok(namesPlans("Outcome indicator"));
    assert.ok(!namesPlans("Responsible for the project budget"));
  });

  it("is read with its period", () => {
    const { model, doubts } = readWorkbook([
      gridOf("KR", [
        ["Ref", "Key result", "Goal for the year", "Goal H1", "Actual H1", "Goal H2", "Actual H2"],
        ["N1", "New enrolments", 800, 300, 342, 500, null],
      ]),
    ]);
    assert.deepEqual(doubts, []);
    const [plan] = model.plans;
    assert.equal(plan?.annual.target?.value, 800);
    assert.deepEqual(
      plan.quarters.map(({ planned, result }) => [planned?.value, result?.value]),
      [
        [undefined, undefined],
        [300, 342],
        [undefined, undefined],
        [500, undefined],
      ],
    );
  });
});
