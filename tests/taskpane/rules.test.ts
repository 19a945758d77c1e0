import assert from "node:assert/strict";
import { defaultGrades } from "../../src/locales/rule-words";
import { ruleEffect } from "../../src/taskpane/rules/rule-effect";
import { draftOf, rulesFrom, type RulesDraft, withScale } from "../../src/taskpane/rules/rules-draft";
import { assess } from "../../src/workbook/assess";
import { readWorkbook } from "../../src/workbook/reading/read-workbook";
import { localeOf } from "../../src/locales/locales";
import { templateSheets } from "../../src/workbook/template/template";
import { gridOfPlan } from "./template-grid";
import { settings } from "./support";

const draft = (values: Partial<RulesDraft["values"]> = {}, grades?: RulesDraft["grades"]): RulesDraft => {
  const kept = draftOf({ settings, organisation: "" }, "en");
  return { ...kept, values: { ...kept.values, ...values }, grades: grades ?? kept.grades };
};

describe("the rules being typed", () => {
  it("begin as they are kept, in percent and in the pane's language", () => {
    const { values, grades } = draftOf({ settings, organisation: "" }, "th");
    assert.deepEqual(values, {
      redBelow: "50",
      greenAbove: "80",
      belowMinimum: "zero",
      lowerIsBetter: "as-shown",
      cap: "",
      carryForward: "as-shown",
      month: "latest",
    });
    assert.deepEqual(grades[0], { from: "85", name: "ดีมาก" });
  });

  it("are kept as fractions, with the default names in the sheets' language", () => {
    const { rules } = rulesFrom(draft({ redBelow: "๕๕.๕", greenAbove: "90 %" }), "th");
    assert.deepEqual([rules?.settings.redBelow, rules?.settings.greenAbove], [0.555, 0.9]);
    assert.deepEqual(rules?.settings.grades, defaultGrades("th"));
  });

  it("may limit what counts, or not", () => {
    assert.equal(rulesFrom(draft({ cap: "120" }), "en").rules?.settings.cap, 1.2);
    assert.equal(rulesFrom(draft({ cap: "" }), "en").rules?.settings.cap, null);
    assert.equal(rulesFrom(draft({ cap: "all" }), "en").problems.values.cap, "limitWrong");
  });

  it("keep what single scorecards set for themselves", () => {
    const scorecards = { "สำนัก 1": { mode: "step" } } as const;
    const kept = draftOf({ settings: { ...settings, scorecards }, organisation: "" }, "en");
    assert.deepEqual(rulesFrom(kept, "en").rules?.settings.scorecards, scorecards);
  });

  it("set and take back what a single scorecard does otherwise", () => {
    const step = withScale({ B: { belowMinimum: "zero" } }, "A", { mode: "step" });
    assert.deepEqual(step, { A: { mode: "step" }, B: { belowMinimum: "zero" } });
    const grades = [{ from: 4, name: "ดี" }];
    assert.deepEqual(withScale({ A: { mode: "step", grades } }, "A", { mode: undefined }), { A: { grades } });
    assert.deepEqual(withScale({ A: { mode: "step" } }, "A", { mode: undefined }), {});
  });

  it("are ordered from the highest grade", () => {
    const { rules } = rulesFrom(
      draft({}, [
        { from: "0", name: "C" },
        { from: "80", name: "A" },
        { from: "61", name: "B" },
      ]),
      "en",
    );
    assert.deepEqual(
      rules?.settings.grades.map(({ name }) => name),
      ["A", "B", "C"],
    );
  });

  it("are refused with what is wrong, field by field", () => {
    assert.equal(rulesFrom(draft({ redBelow: "" }), "en").problems.values.redBelow, "limitWrong");
    assert.equal(rulesFrom(draft({ greenAbove: "201" }), "en").problems.values.greenAbove, "limitWrong");
    assert.equal(rulesFrom(draft({ redBelow: "81" }), "en").problems.values.redBelow, "limitsOrder");
    const { rules, problems } = rulesFrom(
      draft({}, [
        { from: "85", name: "" },
        { from: "85", name: "B" },
        { from: "x", name: "C" },
      ]),
      "en",
    );
    assert.equal(rules, null);
    assert.deepEqual(problems.grades, [
      { name: "gradeNameMissing" },
      { from: "gradeTwice" },
      { from: "gradeWrong" },
    ]);
  });
});

describe("the effect of other rules", () => {
  // Results to date against the year: 270/400 = 67.5 %, 150/250 = 60 %, 49/60 = 81.67 %, 58/96 = 60.42 %.
  const reading = readWorkbook(
    templateSheets(
      { kind: "example", periods: "quarters", scale: "publicOrganization" },
      localeOf("en"),
      new Date(2026, 0, 1),
    ).map(gridOfPlan),
  );
  const before = assess(reading, settings);

  it("is nothing where nothing changes", () => {
    assert.deepEqual(ruleEffect(before, assess(reading, settings)), {
      plans: 0,
      quarters: 0,
      scores: 0,
      total: null,
      grade: null,
    });
  });

  it("counts the plans and the quarters that change colour", () => {
    // Red below 65 %: the second and the fourth plan. Quarters at 50 to 65 %: none (66.67 % is the third of the first).
    const after = assess(reading, { ...settings, redBelow: 0.65 }, before.findings);
    assert.deepEqual(ruleEffect(before, after), {
      plans: 2,
      quarters: 0,
      scores: 0,
      total: null,
      grade: null,
    });
  });

  it("says the total and the grade before and after", () => {
    // 67.5 · 40 % + 50 · 30 % + 72.5 · 20 % = 56.5; fair from 55 on.
    assert.equal(before.scorecards[0]?.total, 56.5);
    const grades = settings.grades.map((band) => (band.name === "Fair" ? { ...band, from: 55 } : band));
    const effect = ruleEffect(before, assess(reading, { ...settings, grades }, before.findings));
    assert.deepEqual(effect.grade, ["Needs improvement", "Fair"]);
    assert.equal(effect.total, null);
  });
});
