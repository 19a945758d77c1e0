/** The totals and percentages of numeric tables: `domain.md` §8. */
import { round } from "../../kpi/round";
import { addsUp, mirrored, ratioVerdict, type Signed, sumOf } from "../reading/figures/agreement";
import { columnNameOf } from "../reading/figures/numeric-table";
import type { StatedTable } from "../reading/figures/read-numeric";
import type { TablePercentage } from "../reading/figures/table-percentages";
import type { TableSum } from "../reading/figures/sum-trial";
import { finding, type Finding } from "../finding";
import type { Figure } from "../model";

function checkPercentage(
  percentage: TablePercentage,
  id: string | null,
  corrected: (figure: Figure) => Figure,
): Finding[] {
  const { reported, part, base, ratio, growth, ofTarget, rounded, name, partName, baseName, place } =
    percentage;
  const verdict = ratioVerdict(reported, part, base, ratio, rounded);
  if (!verdict) return [];
  if (ofTarget && !growth && !ratioVerdict(reported, part, base, mirrored, rounded)) return [];
  // A wrong total is told already; the percentage after it is right where it is that of the right total.
  const [rightPart, rightBase] = [corrected(part), corrected(base)];
  const isRight = rightBase.value !== 0 && !ratioVerdict(reported, rightPart, rightBase, ratio, rounded);
  if (isRight && (rightPart !== part || rightBase !== base)) return [];
  return [
    finding(
      "percent-mismatch",
      { cell: reported.cell, id, reported: reported.value, ...verdict },
      {
        of: "table",
        row: place,
        column: name,
        part: part.value,
        partName,
        base: base.value,
        baseName,
        growth,
      },
    ),
  ];
}

const keyOf = ({ cell }: Figure): string => `${cell.row},${cell.column}`;

/** A figure's share in a total that does not add up: what the figure would have to be for it to add up. */
interface Blamed {
  sum: TableSum;
  figure: Figure;
  right: number;
}

/** The figures of a failed total, each with the value that would put it right. */
function blamedIn(sum: TableSum): Blamed[] {
  const off = sum.total.value - sumOf(sum.parts);
  return [
    { sum, figure: sum.total, right: round(sum.total.value - off, 6) },
    ...sum.parts.map(({ figure, sign }) => ({ sum, figure, right: round(figure.value + sign * off, 6) })),
  ];
}

interface Culprit {
  figure: Figure;
  right: number;
  sums: TableSum[];
}

/**
 * The one figure that puts several failed totals right at once: where a row and a column that cross both fail by the
 * same amount, the figure they share is wrong and not the totals. A figure that some total agrees with is not blamed.
 */
function culpritsIn(failed: readonly TableSum[], sound: readonly TableSum[]): Culprit[] {
  const vouchedFor = new Set(
    sound.flatMap(({ total, parts }) => [total, ...parts.map(({ figure }) => figure)].map(keyOf)),
  );
  const blamed = new Map<string, Blamed[]>();
  for (const one of failed.flatMap(blamedIn))
    if (!vouchedFor.has(keyOf(one.figure)))
      blamed.set(keyOf(one.figure), [...(blamed.get(keyOf(one.figure)) ?? []), one]);

  const settled = new Set<TableSum>();
  const culprits: Culprit[] = [];
  for (const [first, ...others] of [...blamed.values()].sort((a, b) => b.length - a.length)) {
    if (!first || others.length === 0) continue;
    const all = [first, ...others];
    if (all.some(({ sum, right }) => settled.has(sum) || right !== first.right)) continue;
    for (const { sum } of all) settled.add(sum);
    culprits.push({ figure: first.figure, right: first.right, sums: all.map(({ sum }) => sum) });
  }
  return culprits;
}

const printedSum = (parts: readonly Signed[]): string =>
  parts
    .map(({ figure, sign }) => `${sign < 0 ? "- " : "+ "}${figure.value}`)
    .join(" ")
    .replace(/^\+ /, "");

/** Longer sums are named by their result alone. */
const MAX_PARTS = 4;

function sumFinding({ along, total, parts, line, column, of }: TableSum, id: string | null): Finding {
  const computed = sumOf(parts);
  const sum = {
    row: line.label,
    column: columnNameOf(column),
    sum: computed,
    parts: parts.length <= MAX_PARTS ? printedSum(parts) : null,
  };
  return finding(
    "parts-sum",
    { cell: total.cell, id, reported: total.value, computed },
    along === "difference" ? { along, whole: of[0] ?? "", less: of[1] ?? "", ...sum } : { along, ...sum },
  );
}

function culpritFinding(
  { figure, right, sums }: Culprit,
  id: string | null,
  { table }: StatedTable,
): Finding {
  const row = table.lines.find((line) => line.row + table.grid.top === figure.cell.row);
  const column = table.columns.find(({ index }) => index + table.grid.left === figure.cell.column);
  return finding(
    "parts-sum",
    { cell: figure.cell, id, reported: figure.value, computed: right },
    {
      along: "both",
      row: row?.label ?? "",
      column: column ? columnNameOf(column) : "",
      sum: right,
      totals: sums.length,
    },
  );
}

function checkSums(stated: StatedTable, id: string | null): Finding[] {
  const agrees = ({ total, parts, column }: TableSum): boolean => addsUp(total, parts, column.rounded);
  const sound = stated.sums.filter(agrees);
  const failed = stated.sums.filter((sum) => !agrees(sum));
  const culprits = culpritsIn(failed, sound);
  const settled = new Set(culprits.flatMap(({ sums }) => sums));
  return [
    ...culprits.map((culprit) => culpritFinding(culprit, id, stated)),
    ...failed.filter((sum) => !settled.has(sum)).map((sum) => sumFinding(sum, id)),
  ];
}

/** Totals that their parts do not add up to, and percentages that their figures do not give. */
export function checkTable(stated: StatedTable): Finding[] {
  const id = stated.regional?.plan ?? null;
  const sums = checkSums(stated, id);
  const right = new Map(sums.map(({ cell, computed }) => [`${cell.row},${cell.column}`, computed]));
  const corrected = (figure: Figure): Figure => {
    const value = right.get(keyOf(figure)) ?? null;
    return value === null ? figure : { ...figure, value };
  };
  return [...sums, ...stated.percentages.flatMap((percentage) => checkPercentage(percentage, id, corrected))];
}
