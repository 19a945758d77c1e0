/** The columns of the scorecard sheet: as many levels as the scale with the most has. */
export interface ScorecardColumns {
  kpi: number;
  weight: number;
  firstLevel: number;
  result: number;
  score: number;
  weighted: number;
  /** Where `native` formulas work in steps; to the right of all that is printed. */
  firstWorking: number;
}

export function scorecardColumns(levels: number): ScorecardColumns {
  const firstLevel = 2;
  const result = firstLevel + levels;
  return {
    kpi: 0,
    weight: 1,
    firstLevel,
    result,
    score: result + 1,
    weighted: result + 2,
    firstWorking: result + 3,
  };
}

/** The columns of a scale's levels, the worst first. */
export const levelColumns = ({ firstLevel }: ScorecardColumns, levels: number): number[] =>
  Array.from({ length: levels }, (_, index) => firstLevel + index);
