import assert from "node:assert/strict";
import { EXAMPLE_FORMULAS } from "../../src/functions/example-formulas";
import { DEFINITIONS } from "../../src/functions/index";
import { kpi } from "./support/kpi";

describe("the examples of the custom functions", () => {
  for (const { id, examples } of Object.values(DEFINITIONS))
    for (const { given, gives } of examples)
      it(`${id} of ${JSON.stringify(given)} is ${JSON.stringify(gives)}`, async () => {
        assert.deepEqual(await kpi(id, ...given), gives);
      });

  it("are formulas that can be typed into a cell", () => {
    assert.equal(EXAMPLE_FORMULAS.ACHIEVEMENT, "=KPI.ACHIEVEMENT(52,58)");
    assert.equal(EXAMPLE_FORMULAS.CHECKLIST, "=KPI.CHECKLIST({TRUE;TRUE;FALSE},{50;30;20})");
    assert.equal(EXAMPLE_FORMULAS.SCALE, "=KPI.SCALE(125,{100,110,120,130,140})");
    assert.equal(
      EXAMPLE_FORMULAS.PARSE,
      '=KPI.PARSE("25,076 ครัวเรือน (ผล 27,353 ครัวเรือน ร้อยละ 109.08)","result")',
    );
  });
});
