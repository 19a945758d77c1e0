/** The words of the rules in English: what a status, a grade and a choice are called in a cell. */
import type { RuleWords } from "../../workbook/words";

export const ruleWords: RuleWords = {
  status: { green: "Green", yellow: "Yellow", red: "Red" },
  grades: ["Very good", "Good", "Fair", "Needs improvement"],
  belowMinimum: { zero: "zero", proportional: "proportional", lowest: "lowest" },
  scaleModes: { interpolate: "in proportion", step: "by level reached" },
};
