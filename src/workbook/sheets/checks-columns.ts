/** The columns of the checks sheet. */
export const CHECKS = {
  severity: 0,
  sheet: 1,
  cell: 2,
  kpi: 3,
  finding: 4,
  reported: 5,
  computed: 6,
} as const;
