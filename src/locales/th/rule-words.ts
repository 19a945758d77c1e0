/** The words of the rules in Thai: what a status, a grade and a choice are called in a cell. */
import type { RuleWords } from "../../workbook/words";

export const ruleWords: RuleWords = {
  status: { green: "เขียว", yellow: "เหลือง", red: "แดง" },
  grades: ["ดีมาก", "ดี", "พอใช้", "ต้องปรับปรุง"],
  belowMinimum: { zero: "ศูนย์คะแนน", proportional: "ตามสัดส่วน", lowest: "คะแนนระดับต่ำสุด" },
  scaleModes: { interpolate: "เทียบสัดส่วน", step: "ตามระดับที่ถึง" },
};
