/** The figures of the made-up organisation: nothing here is anybody's, and its sheets say so. */

export const ORGANISATION = "สำนักงานส่งเสริมพื้นที่สีเขียวตัวอย่าง";
export const MADE_UP = "ตัวเลขทั้งหมดสมมติขึ้นเพื่อเป็นตัวอย่าง มิใช่ผลงานของหน่วยงานใด";

export interface ExamplePlan {
  title: string;
  unit: string;
  target: number;
  /** October to September. */
  planned: readonly number[];
  /** October to June, the last month reported. */
  results: readonly number[];
  cumulative?: boolean;
  problem?: string;
  correction?: string;
  /** What is printed where it is not what the months make: the slips that the checks are to find. */
  printed?: { accumulated?: number; percent?: number };
}

export interface ExampleSection {
  name: string;
  plans: readonly ExamplePlan[];
}

const everyMonth = (figure: number): number[] => Array.from({ length: 12 }, () => figure);

export const SECTIONS: readonly ExampleSection[] = [
  {
    name: "สำนักพัฒนาพื้นที่",
    plans: [
      {
        title: "เพิ่มพื้นที่สีเขียวในเมือง",
        unit: "ไร่",
        target: 1200,
        planned: everyMonth(100),
        results: [80, 95, 110, 120, 100, 90, 105, 115, 85],
      },
      {
        title: "อบรมอาสาสมัครดูแลต้นไม้",
        unit: "คน",
        target: 480,
        planned: [0, 0, 60, 60, 60, 60, 60, 60, 60, 60, 0, 0],
        results: [0, 0, 45, 50, 70, 66, 40, 58, 61],
        printed: { accumulated: 400 },
      },
      {
        title: "ปรับปรุงสวนสาธารณะ",
        unit: "แห่ง",
        target: 24,
        planned: [0, 1, 1, 2, 2, 3, 3, 3, 3, 2, 2, 2],
        results: [0, 1, 0, 1, 1, 2, 1, 1, 1],
        problem: "ผู้รับจ้างส่งมอบงานล่าช้า",
        correction: "เร่งรัดตามสัญญาและแบ่งงวดงานใหม่",
      },
    ],
  },
  {
    name: "สำนักอำนวยการ",
    plans: [
      {
        title: "ร้อยละการเบิกจ่ายงบประมาณ (สะสม)",
        unit: "ร้อยละ",
        target: 96,
        planned: [5, 12, 22, 30, 38, 48, 56, 64, 72, 80, 88, 96],
        results: [4, 10.5, 20, 27.5, 36, 45, 54.25, 61, 70.2],
        cumulative: true,
      },
      {
        title: "แก้ไขเรื่องร้องเรียนแล้วเสร็จ",
        unit: "เรื่อง",
        target: 360,
        planned: everyMonth(30),
        results: [28, 31, 30, 27, 33, 30, 29, 32, 26],
        printed: { percent: 98.25 },
      },
      {
        title: "แจกจ่ายกล้าไม้",
        unit: "พันกล้า",
        target: 600.5,
        planned: [...everyMonth(50).slice(1), 50.5],
        results: [42.5, 48, 51, 55.5, 60, 47, 49, 52, 44],
      },
    ],
  },
];

export interface ExampleKpi {
  title: string;
  weight: number;
  /** Worst to best, 1 to 5 points: figures, intervals in words, or "-" for none. */
  levels: readonly (number | string)[];
  result: number;
}

export interface ExamplePerspective {
  name: string;
  kpis: readonly ExampleKpi[];
}

export const PERSPECTIVES: readonly ExamplePerspective[] = [
  {
    name: "มิติด้านการเงิน",
    kpis: [
      { title: "รายได้จากการให้บริการ (ล้านบาท)", weight: 15, levels: [100, 110, 120, 130, 140], result: 125 },
      { title: "ค่าใช้จ่ายดำเนินงานต่อรายได้ (ร้อยละ)", weight: 15, levels: [50, 45, 40, 35, 30], result: 42 },
    ],
  },
  {
    name: "มิติด้านผู้รับบริการ",
    kpis: [
      {
        title: "ความพึงพอใจของผู้รับบริการ (ร้อยละ)",
        weight: 20,
        levels: ["น้อยกว่า 60", "ตั้งแต่ 60 แต่ไม่ถึง 70", "ตั้งแต่ 70 แต่ไม่ถึง 80", "ตั้งแต่ 80 แต่ไม่ถึง 90", "90 ขึ้นไป"],
        result: 84.6,
      },
      { title: "ระยะเวลาให้บริการ (วันทำการ)", weight: 10, levels: [15, 13, 11, 9, 7], result: 8 },
    ],
  },
  {
    name: "มิติด้านกระบวนการภายใน",
    kpis: [
      { title: "โครงการที่แล้วเสร็จตามแผน (ร้อยละ)", weight: 15, levels: ["-", 70, 80, 90, 100], result: 75 },
      { title: "อุบัติเหตุจากการปฏิบัติงาน (ครั้ง)", weight: 10, levels: [8, 6, 4, 2, 0], result: 0 },
    ],
  },
  {
    name: "มิติด้านการเรียนรู้และพัฒนา",
    kpis: [{ title: "ชั่วโมงอบรมเฉลี่ยต่อคน (ชั่วโมง)", weight: 15, levels: [20, 25, 30, 35, 40], result: 18 }],
  },
];

export interface ExampleBudget {
  item: string;
  budget: number;
  spent: number;
  /** A percentage printed wrong. */
  printed?: number;
}

export const BUDGETS: readonly ExampleBudget[] = [
  { item: "งบบุคลากร", budget: 48, spent: 35.28 },
  { item: "งบดำเนินงาน", budget: 62.5, spent: 40, printed: 64.5 },
  { item: "งบลงทุน", budget: 85, spent: 34 },
  { item: "งบเงินอุดหนุน", budget: 24, spent: 18.6 },
];
