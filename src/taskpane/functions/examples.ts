/** A formula for each function that works in any empty cell. */
export const examples: Record<string, string> = {
  ACHIEVEMENT: "=KPI.ACHIEVEMENT(52,58)",
  STATUS: "=KPI.STATUS(0.8966)",
  SCORE: "=KPI.SCORE(559,518,600,682)",
  PASS: "=KPI.PASS(96.59,96)",
  CHECKLIST: "=KPI.CHECKLIST({TRUE;TRUE;FALSE},{50;30;20})",
  TOTAL: "=KPI.TOTAL({100;62.5},{60;40})",
  GRADE: "=KPI.GRADE(84.5)",
  OPERATINGTARGET: "=KPI.OPERATINGTARGET({116,350,5730,2449},{271,605,2255,9068},3)",
  REQUIRED: "=KPI.REQUIRED(62.5,518,600,682)",
  GROWTH: "=KPI.GROWTH(38.7,-0.9)",
  PARSE: '=KPI.PARSE("25,076 ครัวเรือน (ผล 27,353 ครัวเรือน ร้อยละ 109.08)","result")',
};
