/**
 * Sections of a target table: a row with a name and no figures, under which the numbering starts again
 * (`domain.md` §4).
 */
import type { GroupHeading, PlanRow, SectionRow } from "./plan-row";

/** Plans that stand under the same headings. */
interface Group {
  headings: readonly GroupHeading[];
  plans: PlanRow[];
}

function groupsOf(plans: readonly PlanRow[]): Group[] {
  const groups: Group[] = [];
  for (const plan of plans) {
    const current = groups.at(-1);
    if (!current || plan.headings.length > 0) groups.push({ headings: plan.headings, plans: [plan] });
    else current.plans.push(plan);
  }
  return groups;
}

/** Where a number stands that stood before: the groups that open a section, the first of all among them. */
function openings(groups: readonly Group[]): Set<Group> {
  const opening = new Set<Group>();
  let numbers = new Set<string>();
  for (const group of groups) {
    const ids = group.plans.flatMap(({ id }) => (id === "" ? [] : [id]));
    if (group.headings.length > 0 && ids.some((id) => numbers.has(id))) {
      opening.add(group);
      numbers = new Set();
    }
    for (const id of ids) numbers.add(id);
  }
  const [first] = groups;
  if (opening.size > 0 && first && first.headings.length > 0) opening.add(first);
  return opening;
}

export interface Sectioned {
  /** Each with the section it belongs to. */
  plans: PlanRow[];
  /** The rows that open a section, and those that could. */
  rows: SectionRow[];
}

/**
 * The plans with the section that each belongs to.
 *
 * @param said the rows that the user says are sections; where there are any, no others are looked for
 */
export function withSections(plans: readonly PlanRow[], said: ReadonlySet<number>): Sectioned {
  const groups = groupsOf(plans);
  const isSaid = ({ row }: GroupHeading): boolean => said.has(row);
  const opening =
    said.size > 0 ? new Set(groups.filter(({ headings }) => headings.some(isSaid))) : openings(groups);
  const nameOf = ({ headings }: Group): GroupHeading | undefined =>
    said.size > 0 ? headings.find(isSaid) : headings[0];
  const rows = groups.flatMap((group) =>
    group.headings.map((row) => ({ ...row, opens: opening.has(group) && row === nameOf(group) })),
  );
  if (opening.size === 0) return { plans: [...plans], rows };
  let section: string | null = null;
  const sectioned = groups.flatMap((group) => {
    const named = nameOf(group);
    const opens = opening.has(group);
    if (opens) section = named?.title ?? null;
    const issue = opens && group.headings.at(-1) === named ? "" : null;
    return group.plans.map((plan) => ({ ...plan, section, issue: issue ?? plan.issue }));
  });
  return { plans: sectioned, rows };
}
