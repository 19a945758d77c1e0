/** Made-up workbooks of organisations that go their own ways, as rows of one sheet; what they print tells the ways. */

type Row = (string | number | null)[];

const HEADINGS: Row[] = [
  ["ลำดับ", "แผนงาน", "หน่วยนับ", "เป้าหมายทั้งปี"].concat(
    [1, 2, 3, 4].flatMap((quarter) => [
      `ไตรมาส ${quarter} แผน`,
      `ไตรมาส ${quarter} ผล`,
      `ไตรมาส ${quarter} ร้อยละ`,
    ]),
  ),
];

const RANGE = "ระหว่าง 80-120";

/** Ranges with and without a bound of 0, in the year and in the quarters. */
const RANGES: Row[] = [
  ["7", "แรงดันน้ำ", "กิโลปาสกาล", RANGE, RANGE, 100, null, RANGE, 60, null, RANGE, 150, null, 100, 90, null],
  [
    "8",
    "ค่าเบี่ยงเบน",
    "หน่วย",
    "ระหว่าง 0-5",
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    3,
    null,
  ],
  ["9", "ค่าติดลบ", "หน่วย", "ระหว่าง 0-5", null, null, null, null, null, null, null, null, null, null, -1, null],
];

export const MADE_UP: Readonly<Record<string, readonly Row[]>> = {
  // Shortfalls carry, and where less is better achievement is target / result; a result of 0 has none.
  "carried-inverse.xlsx": [
    ...HEADINGS,
    ["1", "ระยะเวลารอคอย", "นาที", "ไม่เกิน 240", 60, 75, 80, 60, 48, 93.75, 60, 0, null, 60, 64, 182.81],
    ["2", "ผู้ได้รับการอบรม", "คน", 200, 50, 40, 80, 50, 66, 110, 50, 45, 102.27, 50, 52, 106.12],
    ...RANGES,
  ],
  // Each quarter stands by itself.
  "not-carried.xlsx": [
    ...HEADINGS,
    ["1", "สินเชื่อปล่อยใหม่", "ล้านบาท", 200, 50, 40, 80, 50, 66, 132, 50, 45, 90, 50, 52, 104],
    ...RANGES,
  ],
};
