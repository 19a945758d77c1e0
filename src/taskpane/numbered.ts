/** A plan or KPI as a list names it; some have no number. */
export const numbered = ({ id, title }: { id: string; title: string }): string => `${id} ${title}`.trim();
