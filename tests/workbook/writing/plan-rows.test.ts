import assert from "node:assert/strict";
import type { PlanAssessment } from "../../../src/workbook/assessment";
import { planRows } from "../../../src/workbook/writing/plan-rows";
import { assessment } from "./support/fixture";

/** Bands in brackets, plans by their number. */
function rowsOf(plans: readonly { id: string; section?: string; issue?: string }[]): string[] {
  const [first] = assessment.plans;
  assert.ok(first);
  const assessed = plans.map(({ id, section = null, issue = "" }): PlanAssessment => ({
    ...first,
    plan: { ...first.plan, id, section, issue },
  }));
  return planRows({ ...assessment, plans: assessed }).map((row) =>
    row.kind === "band" ? `[${row.title}]` : row.plan.plan.id,
  );
}

describe("the rows of plans", () => {
  it("tell sections apart that number their plans anew", () => {
    assert.deepEqual(
      rowsOf([
        { id: "1", section: "ภาคเหนือ" },
        { id: "2", section: "ภาคเหนือ" },
        { id: "1", section: "ภาคใต้" },
      ]),
      ["[ภาคเหนือ]", "1", "2", "[ภาคใต้]", "1"],
    );
  });

  it("name a strategic issue again in the next section, and a section of the same name once", () => {
    assert.deepEqual(
      rowsOf([
        { id: "1", section: "ก", issue: "ประเด็น 1" },
        { id: "1", section: "ข", issue: "ประเด็น 1" },
        { id: "1", section: "ค", issue: "ค" },
      ]),
      ["[ก]", "[ประเด็น 1]", "1", "[ข]", "[ประเด็น 1]", "1", "[ค]", "1"],
    );
  });

  it("have no band where nothing is named", () => {
    assert.deepEqual(rowsOf([{ id: "1" }, { id: "2" }]), ["1", "2"]);
  });
});
