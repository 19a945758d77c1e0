import type { Plan } from "../workbook/model";

/** A plan or KPI as a list names it; some have no number. */
export const numbered = ({ id, title }: { id: string; title: string }): string => `${id} ${title}`.trim();

/** What is said of a plan, behind the section that it stands in: sections number and name their plans alike. */
export const inSection = ({ section }: Pick<Plan, "section">, said: string): string =>
  section === null ? said : `${section} · ${said}`;

/**
 * A plan as a list of all plans names it.
 *
 * @example nameOfPlan({ section: "Khon Kaen", id: "2", title: "Training" }) // "Khon Kaen · 2 Training"
 */
export const nameOfPlan = (plan: Pick<Plan, "section" | "id" | "title">): string =>
  inSection(plan, numbered(plan));
