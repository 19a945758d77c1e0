import { grade as gradeOf, type GradeBand } from "../kpi/grade";
import { defaultGrades } from "../locales/rule-words";
import { figure, isBlank, languageArgument, rows } from "./arguments";
import type { FunctionDefinition } from "./definition";
import { found, invalidValue } from "./errors";
import { messages } from "./messages";
import { NO_FIGURE } from "./no-figure";

export const grade: FunctionDefinition<"GRADE"> = {
  id: "GRADE",
  arguments: [
    { name: "total" },
    { name: "bands", range: true, optional: true },
    { name: "language", optional: true },
  ],
  examples: [
    { given: [84.5], gives: "ดี" },
    { given: [84.99, null, "en"], gives: "Good" },
    {
      given: [
        61,
        [
          [80, "A"],
          [61, "B"],
          [0, "C"],
        ],
      ],
      gives: "B",
    },
  ],
  compute(total, bands, language) {
    const defaults = defaultGrades(languageArgument(language));
    const given = gradeBands(rows(bands));
    const points = figure("total", total);
    return points === null ? NO_FIGURE : gradeOf(points, given.length > 0 ? given : defaults);
  },
};

function gradeBands(table: unknown[][]): GradeBand[] {
  const bands = table
    .filter((row) => !row.every(isBlank))
    .map((row) => {
      if (row.length !== 2) throw invalidValue(messages().bandsShape(row.length));
      const from = figure("bands", row[0]);
      if (from === null) throw invalidValue(messages().notAFigure("bands", found(row[0])));
      if (isBlank(row[1])) throw invalidValue(messages().bandWithoutName(from));
      return { from, name: String(row[1]).trim() };
    });
  const limits = bands.map((band) => band.from);
  const twice = limits.find((from, i) => limits.indexOf(from) !== i);
  if (twice !== undefined) throw invalidValue(messages().bandTwice(twice));
  return bands;
}
