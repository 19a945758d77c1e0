import { checklistsOf } from "../checklists";
import { referenceTo } from "../cell-ref";
import { valueOf } from "../figure";
import { scoreOfChecklist } from "../kpi-kinds/checklist";
import type { Checklist, ChecklistItem } from "../scorecard-model";
import type { SheetPlan } from "../sheet-plan";
import { sum } from "../../kpi/sum";
import { at, down } from "../writing/addresses";
import { type Cell, EMPTY, numberCell, ruleCell, textCell } from "../writing/cell";
import {
  addHeader,
  addRow,
  addRunningRow,
  area,
  type Column,
  type Draft,
  finished,
  newDraft,
  paint,
  paintBody,
  wholeRows,
} from "../writing/draft";
import { figureCell } from "../writing/figure-cell";
import { passedFormula, passedMark } from "../writing/formulas/checklist";
import { NO_FIGURE, quoted } from "../writing/formulas/formula";
import { figureFormat, SCORE_FORMAT } from "../writing/number-format";
import { pageTexts } from "../writing/page-texts";
import { PALETTE } from "../writing/palette";
import { SHAPES } from "../writing/status-cell";
import {
  BAND,
  BESIDE_FIGURES,
  BESIDE_TEXT,
  BODY,
  figures,
  NUMBERING,
  TOTAL,
  WRAPPED,
} from "../writing/styles";
import { addTitleBlock, HEADER_ROW } from "../writing/title-block";
import { linkFigure, linkTo } from "../writing/user-links";
import type { Writing } from "../writing/writing";
import { GOVERNANCE, type GovernanceBlock, governanceBlocks } from "./governance-rows";

const { weight, outcome, score, evidence } = GOVERNANCE;

/** Each checklist item by item: its weight, whether it was passed, what that earns, and what shows it. */
export function governanceSheet(writing: Writing): SheetPlan {
  const { options, assessment } = writing;
  const checklists = checklistsOf(assessment);
  const blocks = governanceBlocks(checklists);
  const draft = newDraft(columnsOf(writing, checklists));
  addTitleBlock(draft, writing, "governance", gist(writing, blocks));
  addHeader(draft);
  blocks.forEach((block, index) => {
    if (index > 0) addRow(draft, []);
    addBlock(draft, writing, block);
  });
  return finished(draft, {
    role: "governance",
    name: options.names.governance,
    header: { first: HEADER_ROW, last: HEADER_ROW },
    frozenColumns: 2,
    orientation: hasEvidence(checklists) ? "landscape" : "portrait",
    pageTexts: pageTexts(writing, "governance"),
  });
}

const hasEvidence = (checklists: readonly Checklist[]): boolean =>
  checklists.some(({ items }) => items.some((each) => each.evidence));

function columnsOf({ words }: Writing, checklists: readonly Checklist[]): Column[] {
  const { governance, columns } = words;
  return [
    { header: columns.id, style: NUMBERING, widest: 12 },
    { header: governance.item, style: WRAPPED, widest: 60, narrowest: 40 },
    { header: columns.weight, style: figures(figureFormat(0)), widest: 12 },
    { header: governance.outcome, style: BESIDE_FIGURES, widest: 16, narrowest: 14 },
    { header: columns.score, style: figures(SCORE_FORMAT), widest: 12, narrowest: 10 },
    ...(hasEvidence(checklists)
      ? [{ header: governance.evidence, style: BESIDE_TEXT, widest: 40, narrowest: 24 }]
      : []),
  ];
}

/** "ผ่าน 9 จาก 9 ประเด็น", counted by the sheet itself where it calculates. */
function gist({ words, options }: Writing, blocks: readonly GovernanceBlock[]): Cell {
  const items = blocks.flatMap(({ checklist }) => checklist.items);
  const [before, after] = words.governance.gist(items.length);
  const passed = items.filter((each) => each.passed).length;
  const last = blocks.at(-1)?.last ?? HEADER_ROW;
  const outcomes = down(outcome, HEADER_ROW + 1, last);
  return ruleCell(
    options.formulas,
    textCell(`${before}${passed}${after}`),
    () => `${quoted(before)}&COUNTIF(${outcomes},${quoted(words.governance.passed)})&${quoted(after)}`,
  );
}

function addBlock(draft: Draft, writing: Writing, block: GovernanceBlock): void {
  const { checklist, band, first, last, total } = block;
  const { words } = writing;
  const { passed, notPassed } = words.governance;
  addRunningRow(draft, textCell(checklist.title));
  checklist.items.forEach((each, index) => {
    const row = addRow(draft, itemCells(writing, each, first + index));
    linkFigure(draft, writing, row, weight, each.weight);
    if (writing.options.formulas === "values") linkTo(draft, writing, row, outcome, each.passedCell);
  });
  addRow(draft, totalCells(writing, block));

  const decimals = Math.max(0, ...checklist.items.map((each) => each.weight?.decimals ?? 0));
  paintBody(draft, first, total - first + 1, BODY);
  paint(draft, area(first, weight, total - first + 1, 1), figures(figureFormat(decimals)));
  paint(draft, wholeRows(draft, band), BAND);
  paint(draft, wholeRows(draft, total), TOTAL);
  const outcomes = area(first, outcome, checklist.items.length, 1);
  for (const [word, status] of [
    [passed, "green"],
    [notPassed, "red"],
  ] as const)
    draft.conditional.push({
      area: outcomes,
      beginsWith: word,
      ...PALETTE[status],
      numberFormat: `"${SHAPES[status]} "@`,
    });
  // The sum goes with the last of what it sums up.
  draft.keptWithNext.add(last);
}

function itemCells(writing: Writing, each: ChecklistItem, row: number): Cell[] {
  const { options } = writing;
  const stated = valueOf(each.weight);
  const { evidence: shown } = each;
  return [
    textCell(each.id),
    textCell(each.title),
    figureCell(writing, each.weight, stated, figureFormat(each.weight?.decimals ?? 0)),
    outcomeCell(writing, each),
    ruleCell(
      options.formulas,
      numberCell(stated === null ? null : each.passed ? stated : 0, SCORE_FORMAT),
      () => `IF(${at(row, outcome)}=${quoted(writing.words.governance.passed)},${at(row, weight)},0)`,
    ),
    shown ? ruleCell(options.formulas, textCell(shown.text), () => `${referenceTo(shown.cell)}&""`) : EMPTY,
  ].slice(0, evidence + 1);
}

/** The word of an item, from the user's own cell where the formula reads it as the reader did. */
function outcomeCell({ words, options }: Writing, { passed, passedCell }: ChecklistItem): Cell {
  const { governance } = words;
  const plain = textCell(passed ? governance.passed : governance.notPassed);
  const typed = options.textOf?.(passedCell) ?? null;
  const marks = [governance.passed, governance.notPassed] as const;
  return typed !== null && passedMark(typed) !== passed
    ? plain
    : ruleCell(options.formulas, plain, (language) =>
        passedFormula(language, referenceTo(passedCell), marks),
      );
}

function totalCells({ words, options }: Writing, { checklist, first, last }: GovernanceBlock): Cell[] {
  const { items } = checklist;
  const points = scoreOfChecklist(checklist);
  const [weights, outcomes, scores] = [weight, outcome, score].map((column) => down(column, first, last));
  const passed = items.filter((each) => each.passed).length;
  const rule = (plain: Cell, formula: string): Cell => ruleCell(options.formulas, plain, () => formula);
  return [
    EMPTY,
    textCell(words.checklistScore),
    rule(numberCell(sum(items.map((each) => valueOf(each.weight) ?? 0)), figureFormat(0)), `SUM(${weights})`),
    rule(
      textCell(`${passed}/${items.length}`),
      `COUNTIF(${outcomes},${quoted(words.governance.passed)})&"/"&ROWS(${outcomes})`,
    ),
    points === null
      ? numberCell(null, SCORE_FORMAT)
      : rule(
          numberCell(points, SCORE_FORMAT),
          `IF(SUM(${weights})=0,${NO_FIGURE},SUM(${scores})/SUM(${weights})*100)`,
        ),
  ];
}
