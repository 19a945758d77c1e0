/** The scales that Thai public bodies score on, each level's points from worst to best. */
export const SCALE_PRESETS = {
  /** องค์การมหาชน: minimum, standard, advanced. */
  publicOrganization: [50, 75, 100],
  /** ส่วนราชการ and รัฐวิสาหกิจ: ค่าเกณฑ์วัด 1 to 5. */
  governmentAgency: [1, 2, 3, 4, 5],
  /** Quality assurance in education: 0 to 5. */
  educationQuality: [0, 1, 2, 3, 4, 5],
} as const satisfies Readonly<Record<string, readonly number[]>>;

export type ScalePreset = keyof typeof SCALE_PRESETS;
