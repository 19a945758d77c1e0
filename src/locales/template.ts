/** The words of the ready-made sheets, and the example that they are filled in with. */
import type { Language } from "../workbook/settings";

export interface TemplateWords {
  targetSheet: string;
  criteriaSheet: string;
  targetTitle: string;
  criteriaTitle: string;
  organisation: string;
  /** What an entry must be, where it is not. */
  figureOnly: string;
  weightOnly: string;
  people: string;
  houses: string;
  funds: string;
  percent: string;
  components: readonly [string, string];
  training: string;
  repairs: string;
  visits: string;
  spending: string;
  satisfaction: string;
}

const TH: TemplateWords = {
  targetSheet: "แผนและผล",
  criteriaSheet: "เกณฑ์ประเมิน",
  targetTitle: "เป้าหมายและผลการดำเนินงานรายไตรมาส",
  criteriaTitle: "เกณฑ์การประเมินตัวชี้วัด",
  organisation: "องค์การตัวอย่าง (องค์การมหาชน)",
  figureOnly: "ใส่ตัวเลข หรือเว้นว่างไว้ถ้ายังไม่มี",
  weightOnly: "ใส่น้ำหนักเป็นร้อยละ ตั้งแต่ 0 ถึง 100",
  people: "คน",
  houses: "หลัง",
  funds: "กองทุน",
  percent: "ร้อยละ",
  components: ["องค์ประกอบที่ 1 การพัฒนาชุมชน", "องค์ประกอบที่ 2 การบริหารองค์กร"],
  training: "อบรมผู้นำชุมชน",
  repairs: "ซ่อมแซมบ้านผู้มีรายได้น้อย",
  visits: "ตรวจเยี่ยมกองทุนชุมชน",
  spending: "เบิกจ่ายงบประมาณ (สะสม)",
  satisfaction: "ความพึงพอใจของผู้รับบริการ",
};

const EN: TemplateWords = {
  targetSheet: "Targets",
  criteriaSheet: "Criteria",
  targetTitle: "Quarterly targets and results",
  criteriaTitle: "KPI criteria",
  organisation: "Example Organisation (Public Organisation)",
  figureOnly: "Enter a number, or leave the cell empty while there is none",
  weightOnly: "Enter the weight in percent, from 0 to 100",
  people: "people",
  houses: "houses",
  funds: "funds",
  percent: "percent",
  components: ["Component 1 Community development", "Component 2 Management"],
  training: "Community leaders trained",
  repairs: "Homes of low-income families repaired",
  visits: "Community funds visited",
  spending: "Budget spent (to date)",
  satisfaction: "Satisfaction of those served",
};

export const templateWords = (language: Language): TemplateWords => (language === "th" ? TH : EN);
