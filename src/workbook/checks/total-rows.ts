/** The rows of target tables that add others up: `domain.md` §8. */
import { finding, type Finding } from "../finding";
import { addsUp, type Signed, sumOf } from "../reading/figures/agreement";
import type { RowTotal } from "../reading/targets/total-rows";

/** Longer sums are named by their result alone. */
const MAX_PARTS = 4;

/** A total that is not the sum of its parts. */
export function checkRowTotal({ row, column, total, parts }: RowTotal): Finding[] {
  const signed = parts.map((figure): Signed => ({ figure, sign: 1 }));
  if (addsUp(total, signed, false)) return [];
  const computed = sumOf(signed);
  return [
    finding(
      "parts-sum",
      { cell: total.cell, id: null, reported: total.value, computed },
      {
        along: "column",
        row,
        column,
        sum: computed,
        parts: parts.length <= MAX_PARTS ? parts.map(({ value }) => value).join(" + ") : null,
      },
    ),
  ];
}
