import { addressOf, type CellRef } from "../cell-ref";
import { type ConventionNote, notesOf } from "../conventions/convention";
import type { Doubt } from "../doubt";
import type { Finding, Severity } from "../finding";
import { kpisOf } from "../scorecard-model";
import type { SheetPlan } from "../sheet-plan";
import { eachInSlices, type Slices } from "../slices";
import { decimalsOf } from "../../text/numbers";
import { type Cell, DASH, numberCell, textCell } from "../writing/cell";
import {
  addHeader,
  addRow,
  area,
  type Draft,
  finishedInSlices,
  newDraft,
  paint,
  paintBody,
} from "../writing/draft";
import { figureFormat } from "../writing/number-format";
import { PALETTE } from "../writing/palette";
import { paintDecimals } from "../writing/plan-columns";
import { BODY, figures, NUMBERING, WRAPPED } from "../writing/styles";
import { addTitleBlock, HEADER_ROW } from "../writing/title-block";
import { pageTexts } from "../writing/page-texts";
import { linkTo } from "../writing/user-links";
import type { Writing } from "../writing/writing";
import { CHECKS } from "./checks-columns";

const SEVERITIES = ["error", "warning", "rounding"] as const satisfies readonly Severity[];

/** What is wrong in the user's sheets, gravest first, then what the reader was not sure of, each with its cell;
 * last, what the organisation does in its own way. */
export function* checksSheet(writing: Writing): Slices<SheetPlan> {
  const { words, options, assessment } = writing;
  const { columns } = words;
  const draft = newDraft([
    { header: columns.severity, style: { horizontal: "left" }, widest: 20 },
    { header: columns.sheet, style: WRAPPED, widest: 24 },
    {
      header: columns.cell,
      style: { horizontal: "left", underline: true, color: PALETTE.header },
      widest: 10,
    },
    { header: columns.kpi, style: NUMBERING, widest: 14 },
    { header: columns.finding, style: WRAPPED, widest: 60 },
    { header: columns.reported, style: { ...figures(figureFormat(0)), wrap: true }, widest: 20 },
    { header: columns.computed, style: figures(figureFormat(0)), widest: 20 },
  ]);
  const { findings } = assessment;
  const { doubts = [] } = options;
  const gravestFirst = SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );

  addTitleBlock(draft, writing, "checks", textCell(words.findingCounts(counts(findings), doubts.length)));
  addHeader(draft);
  const first = HEADER_ROW + 1;
  const unlinked = findings.length === 0 ? [addNothingFound(draft, writing)] : [];
  const addLinked = (cells: Cell[], cell: CellRef): void =>
    linkTo(draft, writing, addRow(draft, cells), CHECKS.cell, cell);
  yield* eachInSlices(gravestFirst, (finding) => addLinked(findingCells(writing, finding), finding.cell));
  yield* eachInSlices(doubts, (doubt) => addLinked(doubtCells(writing, doubt), doubt.cell));
  const notes = notesOf(assessment.conventions);
  for (const note of notes) unlinked.push(addRow(draft, noteCells(writing, note)));

  const count = draft.rows.length - first;
  paintBody(draft, first, count, BODY);
  // A dash leads nowhere.
  for (const row of unlinked)
    paint(draft, area(row, CHECKS.cell, 1, 1), { underline: false, color: PALETTE.ink });
  paintDecimals(draft, gravestFirst.map(decimalsShown), first, [{ column: CHECKS.reported, columns: 2 }]);
  const severities = area(first, CHECKS.severity, count, 1);
  const quiet = { fill: PALETTE.band, color: PALETTE.ink };
  for (const [label, colours] of [
    [words.severities.error, PALETTE.red],
    [words.severities.warning, PALETTE.yellow],
    [words.severities.rounding, quiet],
    ...(doubts.length > 0 ? ([[words.doubtLabel, quiet]] as const) : []),
    ...(notes.length > 0 ? ([[words.noteLabel, quiet]] as const) : []),
  ] as const)
    draft.conditional.push({ area: severities, beginsWith: label.slice(0, 1), ...colours });

  yield;
  return yield* finishedInSlices(draft, {
    role: "checks",
    name: options.names.checks,
    header: { first: HEADER_ROW, last: HEADER_ROW },
    frozenColumns: 0,
    orientation: "landscape",
    pageTexts: pageTexts(writing, "checks"),
  });
}

function findingCells({ words }: Writing, finding: Finding): Cell[] {
  const format = figureFormat(decimalsShown(finding));
  const value = (of: number | string | null): Cell =>
    typeof of === "string" ? textCell(of) : numberCell(of, format);
  return [
    textCell(words.severities[finding.severity]),
    textCell(finding.cell.sheet),
    textCell(addressOf(finding.cell)),
    textCell(finding.id ?? DASH),
    textCell(words.findingSentence(finding)),
    value(finding.reported),
    value(finding.computed),
  ];
}

const doubtCells = ({ words }: Writing, doubt: Doubt): Cell[] =>
  [words.doubtLabel, doubt.sheet, addressOf(doubt.cell), DASH, words.doubtSentence(doubt), DASH, DASH].map(
    textCell,
  );

const noteCells = ({ words }: Writing, note: ConventionNote): Cell[] =>
  [words.noteLabel, DASH, DASH, DASH, words.conventionSentence(note), DASH, DASH].map(textCell);

/** Percentages as reports print them; other figures with the decimals they have. */
function decimalsShown({ kind, reported, computed }: Finding): number {
  if (kind === "percent-mismatch") return 2;
  return Math.max(
    ...[reported, computed].map((value) => (typeof value === "number" ? decimalsOf(value) : 0)),
  );
}

function counts(findings: readonly Finding[]): Record<Severity, number> {
  const of = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { error: of("error"), warning: of("warning"), rounding: of("rounding") };
}

function addNothingFound(draft: Draft, { words, assessment }: Writing): number {
  const { plans, model } = assessment;
  const kpis = model.scorecards.flatMap(kpisOf).length;
  const items = model.checklists.reduce((count, checklist) => count + checklist.items.length, 0);
  return addRow(
    draft,
    [words.nothingFound, DASH, DASH, DASH, words.whatWasChecked(plans.length, kpis, items), DASH, DASH].map(
      textCell,
    ),
  );
}
