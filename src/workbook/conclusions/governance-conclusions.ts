/** What was passed of each checklist, and what was not. */
import { checklistsOf } from "../checklists";
import { scoreOfChecklist } from "../kpi-kinds/checklist";
import type { Checklist } from "../scorecard-model";
import { SCORE_FORMAT } from "../writing/number-format";
import { type Concluded, COUNT_FORMAT, item, MAX_NAMED, sentence } from "./concluded";
import type { Name, Quantity, Sentence } from "./sentence";

export const governance = (concluded: Concluded): Sentence[] =>
  checklistsOf(concluded.assessment).flatMap((checklist, index) => ofChecklist(concluded, checklist, index));

function ofChecklist(
  { words }: Concluded,
  { title, items, ...checklist }: Checklist,
  index: number,
): Sentence[] {
  const { conclusions } = words;
  const failed = items.flatMap(({ passed }, at) => (passed ? [] : [at]));
  const named = failed.slice(0, MAX_NAMED);
  const counted = (count: "passed" | "failed", value: number, except: readonly number[] = []): Quantity => ({
    value,
    format: COUNT_FORMAT,
    at: { of: "checklist", checklist: index, count, except },
  });
  const points = scoreOfChecklist({ title, items, ...checklist });
  const score: Quantity | null =
    points === null
      ? null
      : { value: points, format: SCORE_FORMAT, at: { of: "checklistScore", checklist: index } };
  const nameOf = (at: number, what: "id" | "title"): Name => ({
    text: items[at]?.[what] ?? "",
    at: { of: "checklistItem", checklist: index, item: at, what },
  });
  return [
    sentence(
      `governance/${index + 1}`,
      conclusions.governance({
        name: { text: title, at: { of: "checklist", checklist: index } },
        passed: counted("passed", items.length - failed.length),
        failed: counted("failed", failed.length),
        all: items.length,
        score,
      }),
    ),
    ...named.map((at) =>
      item(
        `governance/${index + 1}/${at + 1}`,
        conclusions.failedItem({
          id: nameOf(at, "id"),
          title: nameOf(at, "title"),
          isSo: {
            value: 1,
            format: COUNT_FORMAT,
            at: { of: "failed", checklist: index, item: at },
          },
        }),
      ),
    ),
    item(
      `governance/${index + 1}/others`,
      conclusions.others.items(counted("failed", failed.length - named.length, named)),
    ),
  ];
}
