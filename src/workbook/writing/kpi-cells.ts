/** One row of the scorecard: a KPI, or a condition of a compound one. */
import { scoreAgainst } from "../assess";
import type { KpiAssessment } from "../assessment";
import { referenceTo } from "../cell-ref";
import type { Condition, Figure, Kpi, Levels, LevelText } from "../model";
import { valueOf } from "../plan-figures";
import { type Cell, DASH, EMPTY, numberCell, ruleCell, textCell } from "./cell";
import { figureCell } from "./figure-cell";
import { quoted } from "./formulas/formula";
import { levelFormula, levelFound } from "./formulas/level";
import { passFormula } from "./formulas/pass";
import { outOfOrder, scoreFormula } from "./formulas/score";
import { figureFormat, SCORE_FORMAT, WEIGHTED_FORMAT } from "./number-format";
import { ruleReferences } from "./rules-cells";
import { at, down, SCORECARD } from "./scorecard-columns";
import { rowsOfChecklist, type ScorecardRow, type ScorecardRows } from "./scorecard-rows";
import type { Writing } from "./writing";

const { minimum, standard, advanced, result, score, weight } = SCORECARD;

/** What is measured, in the columns from minimum to score. */
type Measured = readonly [minimum: Cell, standard: Cell, advanced: Cell, result: Cell, score: Cell];

const figuresOf = (levels: Levels, reported: Figure | null): (Figure | null)[] => [
  levels.minimum,
  levels.standard,
  levels.advanced,
  reported,
];

/** The figures of a row, for its decimals and the cells they lead to; none for levels in words. */
export function rowFigures(row: ScorecardRow): (Figure | null)[] {
  if (row.kind === "condition") return figuresOf(row.condition.levels, row.condition.result);
  if (row.kind === "component") return [];
  const { kpi } = row.assessed;
  if (kpi.kind === "numeric") return figuresOf(kpi.levels, kpi.result);
  return kpi.kind === "pass-fail" ? [null, null, kpi.passMark, kpi.result] : [];
}

export const decimalsOfRow = (row: ScorecardRow): number =>
  Math.max(0, ...rowFigures(row).map((figure) => figure?.decimals ?? 0));

const formatOf = (row: ScorecardRow): string => figureFormat(decimalsOfRow(row));

export function conditionCells(writing: Writing, line: Extract<ScorecardRow, { kind: "condition" }>): Cell[] {
  const { condition, number, row } = line;
  const name = condition.name === "" ? writing.words.condition(number) : condition.name;
  return [textCell(name), EMPTY, ...numeric(writing, condition, row, formatOf(line)), EMPTY];
}

export function kpiCells(
  writing: Writing,
  line: Extract<ScorecardRow, { kind: "kpi" }>,
  rows: ScorecardRows,
): Cell[] {
  const { row, assessed } = line;
  const { kpi } = assessed;
  const weightFormat = figureFormat(kpi.weight?.decimals ?? 0);
  const [points, share] = [at(row, score), at(row, weight)];
  return [
    textCell(`${kpi.id} ${kpi.title}`.trim()),
    figureCell(writing, kpi.weight, valueOf(kpi.weight), weightFormat),
    ...measured(writing, line, rows),
    // Text is a dash or "not assessed"; an error is neither, and shows.
    ruleCell(
      writing.options.formulas,
      numberCell(assessed.weighted, WEIGHTED_FORMAT),
      () => `IF(OR(ISTEXT(${points}),ISTEXT(${share})),"${DASH}",${points}*${share}/100)`,
    ),
  ];
}

function measured(
  writing: Writing,
  line: Extract<ScorecardRow, { kind: "kpi" }>,
  rows: ScorecardRows,
): Measured {
  const { row, assessed, conditions } = line;
  const { kpi } = assessed;
  const { options, words } = writing;
  const points = scoreCell(writing, assessed);
  switch (kpi.kind) {
    case "numeric":
      return numeric(writing, kpi, row, formatOf(line));
    case "compound": {
      if (!conditions) return [EMPTY, EMPTY, EMPTY, EMPTY, points];
      const scores = down(score, conditions.first, conditions.last);
      const weakest = ruleCell(
        options.formulas,
        points,
        // The weakest condition's; one without a score leaves the KPI unassessed, and MIN passes an error on.
        () => `IF(SUMPRODUCT(--ISTEXT(${scores}))>0,${quoted(words.notAssessed)},MIN(${scores}))`,
      );
      return [EMPTY, EMPTY, EMPTY, EMPTY, weakest];
    }
    case "level":
      return levels(writing, kpi, row, assessed);
    case "pass-fail": {
      const format = formatOf(line);
      const cells = { result: at(row, result), passMark: at(row, advanced), polarity: kpi.polarity };
      return [
        textCell(DASH),
        textCell(DASH),
        figureCell(writing, kpi.passMark, kpi.passMark.value, format),
        figureCell(writing, kpi.result, valueOf(kpi.result), format),
        ruleCell(options.formulas, points, (language) => passFormula(language, cells, words.notAssessed)),
      ];
    }
    case "checklist": {
      const block = rowsOfChecklist(rows, kpi.checklist);
      if (!block) return [EMPTY, EMPTY, EMPTY, EMPTY, points];
      const marks = down(result, block.first, block.last);
      const total = at(block.score, score);
      const passed = kpi.checklist.items.filter((item) => item.passed).length;
      const count = textCell(`${passed}/${kpi.checklist.items.length}`);
      return [
        EMPTY,
        EMPTY,
        EMPTY,
        ruleCell(options.formulas, count, () => `COUNTIF(${marks},"✓")&"/"&ROWS(${marks})`),
        ruleCell(
          options.formulas,
          points,
          () => `IF(ISTEXT(${total}),${quoted(words.notAssessed)},${total})`,
        ),
      ];
    }
  }
}

const scoreCell = ({ words }: Writing, { score: points }: KpiAssessment): Cell =>
  points === null ? textCell(words.notAssessed) : numberCell(points, SCORE_FORMAT);

function numeric(
  writing: Writing,
  measure: Pick<Condition, "levels" | "polarity" | "result">,
  row: number,
  format: string,
): Measured {
  const { options, words, settings } = writing;
  const { levels: targets, polarity } = measure;
  const cellOf = (level: keyof Levels): Cell =>
    figureCell(writing, targets[level], valueOf(targets[level]), format);
  const present = (level: keyof Levels, column: number): string | null => targets[level] && at(row, column);
  const three = [at(row, minimum), at(row, standard), at(row, advanced)] as const;
  const cells = {
    result: at(row, result),
    levels: [
      present("minimum", minimum),
      present("standard", standard),
      present("advanced", advanced),
    ] as const,
    belowMinimum: ruleReferences(options.names.rules, settings).belowMinimum,
    polarity,
  };
  const reported = valueOf(measure.result);
  const points = scoreAgainst(reported, targets, polarity, settings);
  const plain = scoreCell(writing, { score: points } as KpiAssessment);
  const calculated = (language: "live" | "native"): string =>
    scoreFormula(language, cells, words.notAssessed);

  const scored = (): Cell => {
    const levels = [targets.minimum, targets.standard, targets.advanced].map(valueOf);
    if (levels.every((level) => level === null)) return reported === null ? plain : textCell(words.noTargets);
    if (isOutOfOrder(levels))
      // Said in words rather than as an error, which would spread to the total; right again once they are put right.
      return ruleCell(
        options.formulas,
        textCell(words.targetsOutOfOrder),
        (language) => `IF(${outOfOrder(three)},${quoted(words.targetsOutOfOrder)},${calculated(language)})`,
      );
    return ruleCell(options.formulas, plain, calculated);
  };
  return [
    cellOf("minimum"),
    cellOf("standard"),
    cellOf("advanced"),
    figureCell(writing, measure.result, reported, format),
    scored(),
  ];
}

const isOutOfOrder = ([low, middle, high]: readonly (number | null | undefined)[]): boolean =>
  low != null && middle != null && high != null && (middle - low) * (high - middle) < 0;

function levels(
  writing: Writing,
  kpi: Extract<Kpi, { kind: "level" }>,
  row: number,
  assessed: KpiAssessment,
): Measured {
  const { options, words } = writing;
  const wording = (level: LevelText | null): Cell => {
    if (!level) return textCell(DASH);
    const cell = referenceTo(level.cell);
    return ruleCell(options.formulas, textCell(level.text), () => `IF(${cell}="","${DASH}",${cell})`);
  };
  const asTyped = (level: LevelText | null): string | null =>
    level && (options.textOf?.(level.cell) ?? level.text);
  const typed = [asTyped(kpi.levels[0]), asTyped(kpi.levels[1]), asTyped(kpi.levels[2])] as const;
  const reported = asTyped(kpi.result);
  const plain = scoreCell(writing, assessed);
  const columns = [minimum, standard, advanced] as const;
  const cells = columns.map((column, index) => (kpi.levels[index] ? at(row, column) : null));
  const found = reported !== null && levelFound(reported, typed) === kpi.reached;
  return [
    wording(kpi.levels[0]),
    wording(kpi.levels[1]),
    wording(kpi.levels[2]),
    wording(kpi.result),
    found
      ? ruleCell(options.formulas, plain, () =>
          levelFormula(
            at(row, result),
            [cells[0] ?? null, cells[1] ?? null, cells[2] ?? null],
            words.notAssessed,
          ),
        )
      : plain,
  ];
}
