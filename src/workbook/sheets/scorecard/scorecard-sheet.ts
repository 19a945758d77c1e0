/** The scorecard sheet: a ranking where there are several scorecards, each of them, and the checklists below. */
import type { ScorecardAssessment } from "../../assessment";
import { kindOf } from "../../kpi-kinds/kpi-kinds";
import { flagColumns } from "../../kpi-kinds/level";
import { levelColumns } from "../../kpi-kinds/scorecard-columns";
import { highestPoints } from "../../scoring";
import type { SheetPlan } from "../../sheet-plan";
import { at } from "../../writing/addresses";
import { type Cell, DASH, ruleCell, textCell } from "../../writing/cell";
import { area, type Column, type Draft, finished, newDraft } from "../../writing/draft";
import { quoted } from "../../writing/formulas/formula";
import { SCALE_WORKINGS } from "../../writing/formulas/scale";
import {
  figureFormat,
  formatted,
  PERCENT_FORMAT,
  SCORE_FORMAT,
  WEIGHTED_FORMAT,
} from "../../writing/number-format";
import { PALETTE } from "../../writing/palette";
import { figures, NOTE, WRAPPED } from "../../writing/styles";
import { addTitleBlock, HEADER_ROW } from "../../writing/title-block";
import { pageTexts } from "../../writing/page-texts";
import type { Writing } from "../../writing/writing";
import { addBlock } from "./block";
import { addChecklist } from "./checklist-block";
import { type ScorecardBlock, type ScorecardLayout, scorecardLayout } from "./layout";
import { addRanking } from "./ranking";
import { gradeShown, totalFormat } from "./totals";

export function scorecardSheet(writing: Writing, scorecards: readonly ScorecardAssessment[]): SheetPlan {
  const { options, assessment } = writing;
  const layout = scorecardLayout(scorecards, assessment.model);
  const { columns, ranking, blocks } = layout;
  const workings = workingHeadings(writing, layout);
  const draft = newDraft(columnsOf(writing, layout, workings));

  addTitleBlock(draft, writing, "scorecard", gist(writing, layout));
  if (ranking) addRanking(draft, writing, ranking, layout);
  for (const block of blocks) {
    addBlock(draft, { writing, layout, block, workings });
    mute(draft, area(block.first, columns.score, Math.max(1, block.rows.length), 1));
  }
  for (const checklist of layout.checklists) addChecklist(draft, writing, checklist, columns);

  return finished(draft, {
    role: "scorecard",
    name: options.names.scorecard,
    // With several scorecards only the sheet's title holds for all of them.
    header: ranking ? { first: 0, last: 1 } : { first: HEADER_ROW, last: HEADER_ROW },
    frozenColumns: 1,
    printedColumns: columns.weighted + 1,
    orientation: "landscape",
    pageTexts: pageTexts(writing, "scorecard"),
  });
}

/** Native formulas work in steps; and levels in words that a result only contains are looked for one by one. */
function workingHeadings(writing: Writing, { blocks, columns }: ScorecardLayout): string[] {
  const { words, options } = writing;
  const kpis = blocks.flatMap(({ rows }) =>
    rows.flatMap((row) => (row.kind === "kpi" ? [row.assessed.kpi] : [])),
  );
  const flags = Math.max(
    0,
    ...kpis.map((kpi) => (kpi.kind === "level" ? flagColumns(writing, kpi, columns) : 0)),
  );
  return [
    ...(options.formulas === "native" ? SCALE_WORKINGS.map((step) => words.scorecard.workings[step]) : []),
    ...Array.from({ length: flags }, (_, index) => words.scorecard.namesLevel(index + 1)),
  ];
}

function columnsOf(
  { words }: Writing,
  { columns, blocks }: ScorecardLayout,
  workings: readonly string[],
): Column[] {
  const holdsText = blocks.some(({ rows }) =>
    rows.some((row) => row.kind === "kpi" && kindOf(row.assessed.kpi).hasWording),
  );
  const level = { header: "", style: figures(figureFormat(0)), holdsText, widest: 26 };
  return [
    { header: words.columns.kpi, style: WRAPPED, widest: 56 },
    { header: words.columns.weight, style: figures(figureFormat(0)), widest: 12 },
    ...levelColumns(columns, columns.result - columns.firstLevel).map(() => level),
    level,
    { header: "", style: figures(SCORE_FORMAT), widest: 22 },
    { header: "", style: figures(WEIGHTED_FORMAT), widest: 20 },
    ...workings.map(() => ({ header: "", style: { ...figures("General"), ...NOTE }, widest: 24 })),
  ];
}

const mute = (draft: Draft, where: ReturnType<typeof area>): void => {
  draft.conditional.push({ area: where, beginsWith: DASH, fill: PALETTE.paper, color: PALETTE.muted });
};

/** The sheet in one line: the total with its grade or its share of the highest, or how many scorecards there are. */
function gist(writing: Writing, { columns, blocks }: ScorecardLayout): Cell {
  const { words, options } = writing;
  const [block] = blocks;
  if (!block || blocks.length > 1) return textCell(words.scorecard.count(blocks.length));
  const { assessed, totals } = block;
  const format = totalFormat(highestPoints(assessed.scale));
  const before = `${words.total} `;
  const verdict = verdictOf(writing, block);
  return ruleCell(
    options.formulas,
    textCell(before + formatted(assessed.total, format) + verdict.before + verdict.shown),
    () => {
      const total = at(totals.total, columns.weighted);
      const then =
        verdict.row === null
          ? ""
          : `&${quoted(verdict.before)}&${verdict.of(at(verdict.row, columns.weighted))}`;
      return `${quoted(before)}&TEXT(${total},"${format}")${then}`;
    },
  );
}

interface Verdict {
  before: string;
  shown: string;
  row: number | null;
  of: (cell: string) => string;
}

function verdictOf(writing: Writing, block: ScorecardBlock): Verdict {
  const { words } = writing;
  const { assessed, totals } = block;
  if (totals.grade !== null)
    return {
      before: ` · ${words.grade} `,
      shown: gradeShown(writing, block),
      row: totals.grade,
      of: (cell) => cell,
    };
  return {
    before: ` · ${words.scorecard.share} `,
    shown: formatted(assessed.share, PERCENT_FORMAT),
    row: totals.share,
    of: (cell) => `TEXT(${cell},"${PERCENT_FORMAT}")`,
  };
}
