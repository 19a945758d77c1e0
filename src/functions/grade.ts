import { grade as gradeOf, type GradeBand } from "../kpi/grade";
import { defaultGrades } from "../locales/rule-words";
import { isBlank, languageArgument, presentFigure, rows } from "./arguments";
import { invalidValue } from "./errors";
import { messages } from "./messages";

/**
 * The grade of a total, judged on its 2 decimals.
 * @customfunction GRADE
 * @param total Points, 0 to 100.
 * @param [bands] Two columns: the total a grade begins at, and its name. Any order; blank rows are skipped.
 * @param [language] "th" (default) or "en", for the grades used where there are no bands.
 * @returns The grade's name.
 * @example KPI.GRADE(100) // "ดีมาก"
 * @example KPI.GRADE(84.99, null, "en") // "Good"
 * @example KPI.GRADE(61, [[80, "A"], [61, "B"], [0, "C"]]) // "B"
 */
export function grade(total: unknown, bands?: unknown[][], language?: unknown): string {
  const defaults = defaultGrades(languageArgument(language));
  const given = gradeBands(rows(bands));
  return gradeOf(presentFigure("total", total), given.length > 0 ? given : defaults);
}

function gradeBands(table: unknown[][]): GradeBand[] {
  const bands = table
    .filter((row) => !row.every(isBlank))
    .map((row) => {
      if (row.length !== 2) throw invalidValue(messages().bandsShape(row.length));
      const from = presentFigure("bands", row[0]);
      if (isBlank(row[1])) throw invalidValue(messages().bandWithoutName(from));
      return { from, name: String(row[1]).trim() };
    });
  const limits = bands.map((band) => band.from);
  const twice = limits.find((from, i) => limits.indexOf(from) !== i);
  if (twice !== undefined) throw invalidValue(messages().bandTwice(twice));
  return bands;
}
