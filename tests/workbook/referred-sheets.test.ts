import assert from "node:assert/strict";
import { withReferredSheets } from "../../src/workbook/referred-sheets";
import type { Content, SheetPlan, SheetRole } from "../../src/workbook/sheet-plan";

const sheet = (role: SheetRole, name: string, ...formulas: string[]): SheetPlan =>
  ({ role, name, cells: [formulas.map((formula): Content => ({ formula }))] }) as unknown as SheetPlan;

describe("the sheets that wanted ones refer to", () => {
  const plans = [
    sheet("summary", "สรุปผล KPI", "=KPI.STATUS(F7,'กติกา KPI'!$B$8)", "=SUM('รายไตรมาส KPI'!F8)"),
    sheet("quarters", "รายไตรมาส KPI", "=KPI.STATUS(F8,'ของฉัน''s'!$B$8)"),
    sheet("checks", "ตรวจสอบ KPI"),
    sheet("rules", "กติกา KPI"),
    sheet("scorecard", "ของฉัน's"),
  ];
  const roles = (...wanted: SheetRole[]) => withReferredSheets(plans, wanted).map(({ role }) => role);

  it("come with them, and what those refer to, in the order of the tabs", () => {
    assert.deepEqual(roles("summary"), ["summary", "quarters", "rules", "scorecard"]);
  });

  it("are none for a sheet that stands by itself", () => {
    assert.deepEqual(roles("checks"), ["checks"]);
    assert.deepEqual(roles(), []);
  });
});
