/** The page's first look: the total with its grade, the ranking of several scorecards, or how many plans reached their target. */
import { sum } from "../../../kpi/sum";
import type { ScorecardAssessment } from "../../assessment";
import { quotedSheet } from "../../cell-ref";
import { missingWording } from "../../conclusions/missing-conclusions";
import { textOf } from "../../conclusions/sentence";
import { highestPoints } from "../../scoring";
import { isShort } from "../../standing";
import { at } from "../../writing/addresses";
import { type Cell, ruleCell, textCell } from "../../writing/cell";
import { area, type Draft, paint } from "../../writing/draft";
import { quoted } from "../../writing/formulas/formula";
import { figureFormat, formatted, PERCENT_FORMAT } from "../../writing/number-format";
import { PALETTE } from "../../writing/palette";
import { NOTE } from "../../writing/styles";
import { textWidth } from "../../writing/text-width";
import type { Writing } from "../../writing/writing";
import { type ScorecardBlock, scorecardLayout } from "../scorecard/layout";
import { gradeShown, isAssessed, totalFormat, weightsOf } from "../scorecard/totals";
import { joinedText } from "./joined-text";
import { layoutOf } from "./layout";
import type { Place } from "./place";
import { rankedOffice } from "./ranking-chart";
import { countCell } from "./references";
import { sentenceExpression } from "./sentences/sentence-cell";

/** Points above the body: read from the other side of the table. */
const LARGE = 15;
/** Of a body text of usual size, and how much wider bold letters are than its digits. */
const BODY_POINTS = 10;
const BOLD = 1.2;

/** As large as its cells can show it: a long total is not cut at the edge. */
function sizeStep(text: string, width: number): number {
  const points = (BODY_POINTS * width) / (BOLD * Math.max(1, textWidth(text)));
  return Math.max(0, Math.min(LARGE, Math.floor(points - BODY_POINTS)));
}

interface Headline {
  label: Cell;
  figure: Cell;
  note: Cell;
}

export function placeHeadline(place: Place, draft: Draft, writing: Writing): void {
  const { rows, page } = layoutOf(writing);
  const { labels, figures, note } = rows;
  const { scorecards } = writing.assessment;
  const [first, ...others] = scorecards;
  if (others.length > 0) return placeRanking(place, draft, writing, scorecards.length);
  const headline = first ? totalHeadline(writing, first) : reachedHeadline(writing);
  place(labels, 0, headline.label);
  place(figures.first, 0, headline.figure);
  place(note, 0, headline.note);
  const across = area(figures.first, 0, figures.last - figures.first + 1, 2);
  draft.merges.push(across);
  paint(draft, area(labels, 0, 1, 2), { color: PALETTE.muted });
  paint(draft, across, {
    bold: true,
    sizeStep: sizeStep(headline.figure.shown, (page[0]?.width ?? 0) + (page[1]?.width ?? 0)),
    color: PALETTE.ink,
    horizontal: "left",
    vertical: "center",
  });
  paint(draft, area(note, 0, 1, 2), NOTE);
  // Why nothing can be judged is a sentence.
  if (!first) draft.merges.push(area(note, 0, 1, page.length));
}

function totalHeadline(writing: Writing, assessed: ScorecardAssessment): Headline {
  const { words, options, assessment } = writing;
  const layout = scorecardLayout(assessment.scorecards, assessment.model);
  const [block] = layout.blocks;
  if (!block) return reachedHeadline(writing);
  const { totals } = block;
  const format = totalFormat(highestPoints(assessed.scale));
  const on = (row: number, column: number): string =>
    `${quotedSheet(options.names.scorecard)}!${at(row, column)}`;
  const { weighted, weight } = layout.columns;
  const shown = `TEXT(${on(totals.total, weighted)},"${format}")`;
  const weights = sum(block.components.map(weightsOf));
  const weightFormat = figureFormat(weightDecimals(block));
  const assessedWeight = on(totals.weightAssessed, weighted);
  const { notYet } = words.dashboard;
  const whenAssessed = (formula: string): string => `IF(${assessedWeight}=0,${quoted(notYet)},${formula})`;
  return {
    label: textCell(words.total),
    figure: ruleCell(
      options.formulas,
      textCell(isAssessed(block) ? verdict(writing, block, formatted(assessed.total, format)) : notYet),
      () =>
        whenAssessed(
          totals.grade === null
            ? joinedText(
                (total, share) =>
                  words.dashboard.ofHighest(total, String(highestPoints(assessed.scale)), share),
                shown,
                `TEXT(${on(totals.share ?? totals.total, weighted)},"${PERCENT_FORMAT}")`,
              )
            : `${shown}&" · "&${on(totals.grade, weighted)}`,
        ),
    ),
    note: ruleCell(
      options.formulas,
      textCell(
        words.dashboard.assessedWeight(
          formatted(assessed.weightAssessed, weightFormat),
          formatted(weights, weightFormat),
        ),
      ),
      () =>
        joinedText(
          words.dashboard.assessedWeight,
          `TEXT(${assessedWeight},"${weightFormat}")`,
          `TEXT(${on(totals.total, weight)},"${weightFormat}")`,
        ),
    ),
  };
}

const weightDecimals = ({ components }: ScorecardBlock): number =>
  Math.max(
    0,
    ...components.flatMap(({ component }) => component.kpis.map(({ kpi }) => kpi.weight?.decimals ?? 0)),
  );

function verdict(writing: Writing, block: ScorecardBlock, total: string): string {
  const { assessed, totals } = block;
  if (totals.grade !== null) return `${total} · ${gradeShown(writing, block)}`;
  return writing.words.dashboard.ofHighest(
    total,
    String(highestPoints(assessed.scale)),
    formatted(assessed.share, PERCENT_FORMAT),
  );
}

function reachedHeadline(writing: Writing): Headline {
  const { words, options } = writing;
  const { standings } = layoutOf(writing);
  const assessed = standings.filter(({ status }) => status !== "none");
  const reached = assessed.length - assessed.filter(isShort).length;
  const [all, assessedCount] = [String(assessed.length), countCell(writing, "assessed")];
  const { notYet, reachedOf } = words.dashboard;
  const missing = missingWording(writing);
  return {
    label: textCell(words.dashboard.reached),
    figure: ruleCell(
      options.formulas,
      textCell(assessed.length === 0 ? notYet : reachedOf(String(reached), all)),
      () =>
        `IF(${assessedCount}=0,${quoted(notYet)},${joinedText(reachedOf, countCell(writing, "reached"), assessedCount)})`,
    ),
    note: ruleCell(
      options.formulas,
      textCell(
        assessed.length === 0 ? textOf(missing) : formatted(reached / assessed.length, PERCENT_FORMAT),
      ),
      () =>
        `IF(${assessedCount}=0,${sentenceExpression(writing, missing)},TEXT(${countCell(writing, "reached")}/${assessedCount},"${PERCENT_FORMAT}"))`,
    ),
  };
}

/** The first offices by total; the chart has more of them. */
function placeRanking(place: Place, draft: Draft, writing: Writing, offices: number): void {
  const { rows } = layoutOf(writing);
  const { labels, figures, note } = rows;
  const lines = [figures.first, figures.first + 1, figures.last, note];
  place(labels, 0, textCell(writing.words.scorecard.count(offices)));
  lines.forEach((row, index) => {
    const office = rankedOffice(writing, index);
    if (!office) return;
    place(row, 0, office.rank);
    place(row, 1, office.label);
    draft.running.add(row);
  });
  paint(draft, area(labels, 0, 1, 2), { color: PALETTE.muted });
  paint(draft, area(figures.first, 0, lines.length, 2), { bold: true, sizeStep: 1, color: PALETTE.ink });
  paint(draft, area(figures.first, 0, lines.length, 1), { horizontal: "center" });
  paint(draft, area(figures.first, 1, lines.length, 1), { horizontal: "left" });
}
