/** The cells of our sheets that sentences are made of. */
import type { NamePlace, NumberPlace } from "../../../conclusions/place";
import type { SheetRole } from "../../../sheet-plan";
import { checklistsOf } from "../../../checklists";
import { highestPoints } from "../../../scoring";
import { at, down } from "../../../writing/addresses";
import { figureFormula } from "../../../writing/formulas/figure";
import { NO_FIGURE, quoted } from "../../../writing/formulas/formula";
import { rulesOf } from "../../../writing/rules-cells";
import { HEADER_ROW } from "../../../writing/title-block";
import type { Writing } from "../../../writing/writing";
import { CHECKS } from "../../checks-columns";
import { FINANCE, type FinanceBlock, financeBlocks } from "../../finance-rows";
import { GOVERNANCE, type GovernanceBlock, governanceBlocks } from "../../governance-rows";
import { REGIONS, regionalBlocks, type RegionalBlock } from "../../regions-rows";
import { type ScorecardBlock, type ScorecardLayout, scorecardLayout } from "../../scorecard/layout";
import {
  issueName,
  planCount,
  planFigure,
  planName,
  planQuarter,
  quarterCount,
  recoveredCount,
} from "./plan-references";
import { inSheet, type Reader } from "./reader";

interface Layouts {
  governance: GovernanceBlock[];
  finance: FinanceBlock[];
  scorecards: ScorecardLayout | null;
  regions: RegionalBlock[];
}

const known = new WeakMap<Writing, Layouts>();

/** Which row is whose, worked out once for all sentences. */
function layoutsOf(writing: Writing): Layouts {
  const found = known.get(writing);
  if (found) return found;
  const { scorecards, model, regions } = writing.assessment;
  const made: Layouts = {
    scorecards: scorecards.length > 0 ? scorecardLayout(scorecards, model) : null,
    regions: regionalBlocks(regions),
    governance: governanceBlocks(checklistsOf(writing.assessment)),
    finance: financeBlocks(model.finance),
  };
  known.set(writing, made);
  return made;
}

const onSheet = (
  reader: Reader,
  role: SheetRole,
  row: number | null | undefined,
  column: number,
): string | null => (row === null || row === undefined ? null : inSheet(reader, role, at(row, column)));

type Of<Place, Kind> = Extract<Place, { of: Kind }>;

/** What stands on the scorecard sheet, by scorecard; null where there is none. */
function onScorecard(
  reader: Reader,
  place: { scorecard: number },
  find: (
    block: ScorecardBlock,
    layout: ScorecardLayout,
  ) => readonly [row: number | null | undefined, column: number],
): string | null {
  const layout = layoutsOf(reader.writing).scorecards;
  const block = layout?.blocks[place.scorecard];
  return layout && block ? onSheet(reader, "scorecard", ...find(block, layout)) : null;
}

const scorecardFigure = (reader: Reader, place: Of<NumberPlace, "scorecard">): string | null =>
  onScorecard(reader, place, ({ totals, ...block }, { columns, ranking }) => {
    switch (place.what) {
      case "weight":
        return [totals.total, columns.weight];
      case "rank":
        return [
          ranking && ranking.first + ranking.ranked.findIndex(({ header }) => header === block.header),
          columns.weight,
        ];
      default:
        return [totals[place.what], columns.weighted];
    }
  });

/** The row of a KPI, counted over all components. */
const kpiRow = ({ rows }: ScorecardBlock, kpi: number): number | undefined =>
  rows.filter(({ kind }) => kind === "kpi")[kpi]?.row;

/** Only a KPI's row has both a score and a weight: components have no score of their own, conditions no weight. */
function kpiCount(reader: Reader, { scorecard, count, except }: Of<NumberPlace, "kpis">): string | null {
  const layout = layoutsOf(reader.writing).scorecards;
  const block = layout?.blocks[scorecard];
  if (!layout || !block) return null;
  const { columns } = layout;
  const over = (column: number): string =>
    inSheet(reader, "scorecard", down(column, block.first, Math.max(block.first, block.last)));
  const highest = highestPoints(block.assessed.scale);
  const counted = count === "below" ? `"<${highest}"` : quoted("*");
  return [
    `COUNTIFS(${over(columns.score)},${counted},${over(columns.weight)},"<>")`,
    ...except.map(
      (kpi) => `COUNTIF(${onSheet(reader, "scorecard", kpiRow(block, kpi), columns.score) ?? ""},${counted})`,
    ),
  ].join("-");
}

function onRegions(reader: Reader, table: number, region: number | "total", column: number): string | null {
  const block = layoutsOf(reader.writing).regions[table];
  return block
    ? onSheet(reader, "regions", region === "total" ? block.total : block.first + region, column)
    : null;
}

function regionCount(reader: Reader, { table, count, except }: Of<NumberPlace, "regions">): string | null {
  const block = layoutsOf(reader.writing).regions[table];
  if (!block) return null;
  const over = (column: number): string => inSheet(reader, "regions", down(column, block.first, block.last));
  const red = quoted(reader.writing.words.status.red);
  const [statuses, achievements] = [over(REGIONS.status), over(REGIONS.achievement)];
  if (count === "assessed") return `COUNTA(${statuses})-COUNTIF(${statuses},${NO_FIGURE})`;
  const short = `COUNTIF(${achievements},"<1")+COUNTIFS(${statuses},${red},${achievements},${NO_FIGURE})`;
  const named = except.map(
    (region) => `COUNTIF(${onRegions(reader, table, region, REGIONS.achievement) ?? ""},"<1")`,
  );
  return [short, ...named].join("-");
}

/** A cell or cells of a checklist's on the governance sheet. */
function onGovernance(
  reader: Reader,
  checklist: number,
  cells: (block: GovernanceBlock) => string,
): string | null {
  const block = layoutsOf(reader.writing).governance[checklist];
  return block ? inSheet(reader, "governance", cells(block)) : null;
}

const outcomeOf = (reader: Reader, checklist: number, item: number): string | null =>
  onGovernance(reader, checklist, ({ first }) => at(first + item, GOVERNANCE.outcome));

function checklistCount(
  reader: Reader,
  { checklist, count, except }: Of<NumberPlace, "checklist">,
): string | null {
  const outcomes = onGovernance(reader, checklist, ({ first, last }) =>
    down(GOVERNANCE.outcome, first, last),
  );
  if (outcomes === null) return null;
  const { passed, notPassed } = reader.writing.words.governance;
  const word = quoted(count === "passed" ? passed : notPassed);
  const cells = [outcomes, ...except.map((item) => outcomeOf(reader, checklist, item))];
  return cells.map((counted) => `COUNTIF(${counted ?? ""},${word})`).join("-");
}

function failedFlag(reader: Reader, { checklist, item }: Of<NumberPlace, "failed">): string | null {
  const outcome = outcomeOf(reader, checklist, item);
  return outcome && `COUNTIF(${outcome},${quoted(reader.writing.words.governance.notPassed)})`;
}

function financeFigure(reader: Reader, { table, row, what }: Of<NumberPlace, "finance">): string | null {
  const block = layoutsOf(reader.writing).finance[table];
  return block ? onSheet(reader, "finance", block.first + row, FINANCE[what]) : null;
}

/** A dash has no sign. */
function sizeOf(reader: Reader, { number }: Of<NumberPlace, "size">): string | null {
  const cell = numberReference(reader, number);
  return cell && `IF(ISNUMBER(${cell}),ABS(${cell}),${cell})`;
}

/** A column of the checks sheet over its findings and doubts. */
function overChecks(reader: Reader, column: number): string {
  const { options, assessment } = reader.writing;
  const first = HEADER_ROW + 1;
  // Where nothing was found, a row says so above the doubts.
  const rows = Math.max(1, assessment.findings.length) + (options.doubts ?? []).length;
  return inSheet(reader, "checks", down(column, first, first + rows - 1));
}

/** Rows of the checks sheet, by the word each begins with. */
function findingCount(reader: Reader, { severity }: Of<NumberPlace, "findings">): string {
  const { words } = reader.writing;
  const label = severity === "doubt" ? words.doubtLabel : words.severities[severity];
  return `COUNTIF(${overChecks(reader, CHECKS.severity)},${quoted(label)})`;
}

/** A sheet's name may begin like a comparison. */
function findingsOnSheet(reader: Reader, { sheet }: Of<NumberPlace, "findingsOn">): string {
  const named = quoted(`=${sheet.replaceAll("~", "~~")}`);
  const isFinding = quoted(`<>${reader.writing.words.doubtLabel}`);
  return `COUNTIFS(${overChecks(reader, CHECKS.sheet)},${named},${overChecks(reader, CHECKS.severity)},${isFinding})`;
}

/** The user's own cell, where a formula can read it as the reader did. */
function userReference({ options }: Writing, { figure }: Of<NumberPlace, "user">): string | null {
  return options.formulas === "values" ? null : figureFormula(options.formulas, figure, options.textOf);
}

/** Two places in one formula; null where either stands nowhere. */
function combined(
  reader: Reader,
  [one, other]: readonly [NumberPlace, NumberPlace],
  formula: (one: string, other: string) => string,
): string | null {
  const [first, second] = [numberReference(reader, one), numberReference(reader, other)];
  return first === null || second === null ? null : formula(first, second);
}

/** A single cell divides as it is. */
const bracketed = (formula: string): string => (/[-+]/.test(formula) ? `(${formula})` : formula);

/** A reference or a count as a formula on another sheet has it; null for what stands nowhere. */
export function numberReference(reader: Reader, place: NumberPlace): string | null {
  switch (place.of) {
    case "plan":
      return planFigure(reader, place.plan, place.what);
    case "plans":
      return planCount(reader, place);
    case "share":
      return combined(
        reader,
        [place.part, place.whole],
        (part, whole) => `${bracketed(part)}/${bracketed(whole)}`,
      );
    case "quarter":
      return planQuarter(reader, place);
    case "quarterCount":
      return quarterCount(reader, place);
    case "recovered":
      return recoveredCount(reader, place);
    case "scorecard":
      return scorecardFigure(reader, place);
    case "component":
      return onScorecard(reader, place, ({ components }, { columns }) => [
        components[place.component]?.band,
        columns[place.what],
      ]);
    case "kpi":
      return onScorecard(reader, place, (block, { columns }) => [
        kpiRow(block, place.kpi),
        columns[place.what],
      ]);
    case "kpis":
      return kpiCount(reader, place);
    case "region":
      return onRegions(reader, place.table, place.region, REGIONS[place.what]);
    case "regions":
      return regionCount(reader, place);
    case "rule":
      return rulesOf(reader.writing)[place.rule];
    case "user":
      return userReference(reader.writing, place);
    case "difference":
      return combined(reader, [place.current, place.previous], (now, before) => `ROUND(${now}-${before},10)`);
    case "change":
      return combined(
        reader,
        [place.current, place.previous],
        (now, before) => `ABS((${now}-${before})/${before})`,
      );
    case "checklist":
      return checklistCount(reader, place);
    case "checklistScore":
      return onGovernance(reader, place.checklist, ({ total }) => at(total, GOVERNANCE.score));
    case "failed":
      return failedFlag(reader, place);
    case "finance":
      return financeFigure(reader, place);
    case "size":
      return sizeOf(reader, place);
    case "findings":
      return findingCount(reader, place);
    case "findingsOn":
      return findingsOnSheet(reader, place);
    case "nowhere":
      return null;
  }
}

/** The cell that holds the words; null for words that stand in none. */
export function nameReference(reader: Reader, place: NamePlace): string | null {
  switch (place.of) {
    case "plan":
      return planName(reader, place.plan, place.what);
    case "issue":
      return issueName(reader, place.plan);
    case "scorecard":
      return onScorecard(reader, place, ({ title, totals }, { columns }) =>
        place.what === "grade" ? [totals.grade, columns.weighted] : [title, columns.kpi],
      );
    case "component":
      return onScorecard(reader, place, ({ components }, { columns }) => [
        components[place.component]?.band,
        columns.kpi,
      ]);
    case "kpi":
      return onScorecard(reader, place, (block, { columns }) => [kpiRow(block, place.kpi), columns.kpi]);
    case "region":
      return onRegions(reader, place.table, place.region, REGIONS.region);
    case "checklist":
      return onGovernance(reader, place.checklist, ({ band }) => at(band, GOVERNANCE.id));
    case "checklistItem":
      return onGovernance(reader, place.checklist, ({ first }) =>
        at(first + place.item, place.what === "id" ? GOVERNANCE.id : GOVERNANCE.item),
      );
    case "regionalTable":
      return onSheet(reader, "regions", layoutsOf(reader.writing).regions[place.table]?.band, REGIONS.region);
  }
}
