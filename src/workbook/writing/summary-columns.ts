/** Where a plan's figures stand on the summary. */
export const SUMMARY = {
  id: 0,
  title: 1,
  unit: 2,
  target: 3,
  result: 4,
  achievement: 5,
  status: 6,
  score: 7,
  remarks: 8,
} as const;
