/**
 * A made-up workbook of so many plans, in one of the two layouts that the sample has: figures that add up, so that the
 * checks have their full work.
 */
import { newFile, saveFile } from "../../src/preview/workbook-file";

export type Layout = "document" | "columns";

const ISSUE = "ประเด็นยุทธศาสตร์ : ประเด็นที่";
/** Each of ten thousand titles is another, as in a real plan. */
const TITLE_PARTS: readonly (readonly string[])[] = [
  "สนับสนุน ส่งเสริม พัฒนา ปรับปรุง ขยายผล ติดตาม ฟื้นฟู ยกระดับ จัดทำ ประเมินผล".split(" "),
  "ที่อยู่อาศัย|ระบบสาธารณูปโภค|องค์กรการเงิน|สวัสดิการชุมชน|อาชีพและรายได้|แผนชุมชน|สภาองค์กรชุมชน|คุณภาพชีวิต|การจัดการที่ดิน|ศูนย์เรียนรู้".split(
    "|",
  ),
  "ผู้มีรายได้น้อย|ผู้สูงอายุ|ครัวเรือนยากจน|สตรีและเยาวชน|คนไร้บ้าน|แรงงานนอกระบบ|เกษตรกร|ผู้พิการ|ผู้ประสบภัย|ชาวประมง".split(
    "|",
  ),
  "ในเมือง|ในชนบท|ริมคลอง|ในที่ดินเช่า|ริมทางรถไฟ|รอบเขตป่า|ในนิคมสหกรณ์|ตามแนวชายฝั่ง|ในที่ดินวัด|บนพื้นที่สูง".split("|"),
];
const UNIT = "ครัวเรือน";
const PLANS_AN_ISSUE = 50;
const ROWS_AT_ONCE = 2_000;

const number = new Intl.NumberFormat("en-US");

type Value = string | number;

const titleOf = (index: number): string =>
  `การ${TITLE_PARTS.map((parts, at) => parts[Math.floor(index / 10 ** at) % parts.length]).join("")}`;

interface PlanFigures {
  number: string;
  title: string;
  planned: number[];
  results: number[];
}

const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);

function figuresOf(index: number): PlanFigures {
  const planned = [1, 2, 3, 4].map((quarter) => 100 + ((index * 7 + quarter * 13) % 90));
  return {
    number: `${Math.floor(index / PLANS_AN_ISSUE) + 1}.${(index % PLANS_AN_ISSUE) + 1}`,
    title: titleOf(index),
    planned,
    results: planned.map((target, quarter) => target + ((index + quarter) % 40) - 20),
  };
}

interface Sheet {
  header: Value[];
  row: (figures: PlanFigures) => Value[];
  /** Columns that hold text, whatever it looks like. */
  textColumns: number;
}

const SHEETS: Record<Layout, Sheet> = {
  // A cell holds several figures.
  document: {
    header: ["แผนงาน", "เป้าหมายปี 2563", "ไตรมาส 1", "ไตรมาส 2", "ไตรมาส 3", "ไตรมาส 4", "หมายเหตุ"],
    row: ({ number: id, title, planned, results }) => {
      const cell = (target: number, result: number): string =>
        `${number.format(target)} ${UNIT} (ผล ${number.format(result)} ${UNIT})`;
      return [
        `${id} ${title}`,
        cell(sum(planned), sum(results)),
        ...planned.map((target, quarter) => cell(target, results[quarter] ?? 0)),
        "",
      ];
    },
    textColumns: 7,
  },
  columns: {
    header: [
      "ลำดับ",
      "แผนงาน",
      "หน่วยนับ",
      "เป้าหมายปี 2563",
      ...[1, 2, 3, 4].flatMap((quarter) => [`เป้าหมาย ไตรมาส ${quarter}`, `ผล ไตรมาส ${quarter}`]),
      "ผลทั้งปี",
    ],
    row: ({ number: id, title, planned, results }) => [
      id,
      title,
      UNIT,
      sum(planned),
      ...planned.flatMap((target, quarter) => [target, results[quarter] ?? 0]),
      sum(results),
    ],
    textColumns: 3,
  },
};

function rowsOf(plans: number, { header, row }: Sheet): Value[][] {
  const rows = [header];
  for (let index = 0; index < plans; index++) {
    if (index % PLANS_AN_ISSUE === 0)
      rows.push(header.map((_, column) => (column === 0 ? `${ISSUE} ${index / PLANS_AN_ISSUE + 1}` : "")));
    rows.push(row(figuresOf(index)));
  }
  return rows;
}

/** The bytes of an .xlsx; its plans stand on so many sheets, one after the other. */
export async function plansWorkbook(plans: number, layout: Layout, sheets = 1): Promise<Uint8Array> {
  const file = await newFile("bench.xlsx");
  const sheet = SHEETS[layout];
  for (let index = 0; index < sheets; index++) {
    const rows = rowsOf(plans / sheets, sheet);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const worksheet = index === 0 ? worksheets.getFirst() : worksheets.add(`แผน ${index + 1}`);
      for (let row = 0; row < rows.length; row += ROWS_AT_ONCE) {
        const part = rows.slice(row, row + ROWS_AT_ONCE);
        worksheet.getRangeByIndexes(row, 0, part.length, sheet.textColumns).numberFormat =
          "@" as unknown as string[][];
        worksheet.getRangeByIndexes(row, 0, part.length, sheet.header.length).values = part;
        // A request holds 5 MB.
        await context.sync();
      }
    });
  }
  return saveFile(file);
}
