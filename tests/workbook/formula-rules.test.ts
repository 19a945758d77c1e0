import assert from "node:assert/strict";
import { defaultGrades } from "../../src/locales/rule-words";
import { behindTheRules, formulaRules } from "../../src/workbook/formula-rules";
import { DEFAULT_SETTINGS, type FormulaMode, type Settings } from "../../src/workbook/settings";
import type { SurveyedSheet } from "../../src/workbook/survey";

const rules = (changed: Partial<Settings> = {}): Settings => ({
  ...DEFAULT_SETTINGS,
  grades: defaultGrades("th"),
  ...changed,
});

/** Whether sheets written for one set of rules say what another asks for. */
function follow(formulas: FormulaMode, written: Partial<Settings>, now: Partial<Settings>): boolean {
  const made = formulaRules(rules(written), formulas);
  const sheet: SurveyedSheet = {
    id: "1",
    name: "สรุปผล KPI",
    role: "summary",
    writtenAs: { language: "th", formulas, readyToSend: false, ...(made && { rules: made }) },
    grid: null,
  };
  return behindTheRules({ owned: [sheet], settings: rules(now) }).length === 0;
}

describe("the rules that formulas were made for", () => {
  it("are nothing to mark where they are the defaults", () => {
    for (const formulas of ["live", "native", "values"] as const)
      assert.equal(formulaRules(rules(), formulas), undefined);
  });

  it("live: a default that is changed asks for new formulas, a limit that was set already does not", () => {
    assert.equal(follow("live", {}, { redBelow: 0.4 }), false);
    assert.equal(follow("live", { redBelow: 0.4 }, { redBelow: 0.45 }), true);
    assert.equal(follow("live", { cap: 1 }, { cap: 1.2 }), true);
    assert.equal(follow("live", {}, { carryForward: "no" }), false);
    assert.equal(follow("live", { carryForward: "no" }, { carryForward: "yes" }), false);
  });

  it("native: limits are followed, a cap where there was none is not", () => {
    assert.equal(follow("native", {}, { redBelow: 0.4, belowMinimum: "lowest" }), true);
    assert.equal(follow("native", {}, { cap: 1 }), false);
  });

  it("values: follow nothing", () => {
    assert.equal(follow("values", { redBelow: 0.4 }, { redBelow: 0.45 }), false);
    assert.equal(follow("values", { redBelow: 0.4 }, { redBelow: 0.4 }), true);
  });

  it("grades: another limit or name is followed, another level is not", () => {
    const moved = rules().grades.map((band, index) => (index === 0 ? { from: 90, name: "เลิศ" } : band));
    assert.equal(follow("live", {}, { grades: moved }), true);
    assert.equal(follow("live", {}, { grades: [...moved, { from: 95, name: "ยอด" }] }), false);
  });

  it("a scorecard's own: chosen once, it is followed", () => {
    const own = (mode: "interpolate" | "step") => ({ scorecards: { เขต1: { mode } } });
    assert.equal(follow("live", {}, own("step")), false);
    assert.equal(follow("live", own("step"), own("interpolate")), true);
  });
});
