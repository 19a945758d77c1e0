/** The words by which a table of figures is known to be of money. */

const ACCOUNTS =
  /สินทรัพย์|หนี้สิน|รายได้|ค่าใช้จ่าย|รายจ่าย|งบการเงิน|สถานะการเงิน|ฐานะการเงิน|ทางการเงิน|เงินสด|กำไร|ขาดทุน|\bassets?\b|liabilit|revenue|\bincome\b|expens|expenditure|\bprofit|\bcash\b|financial/i;

export const namesAccounts = (texts: readonly string[]): boolean => texts.some((text) => ACCOUNTS.test(text));

const SPENDING = /เบิกจ่าย|งบประมาณ|spending|spent|disburse|budget/i;

export const namesSpending = (text: string): boolean => SPENDING.test(text);

/** A budget or an estimate; a fiscal year is none, though its Thai word says "budget". */
const BUDGET =
  /งบประมาณ|ประมาณการ|จัดสรร|วงเงิน|เป้าหมาย|แผน|\bbudget|\bestimate|\bforecast|\btarget|\bplan(?:ned)?\b|allocat|appropriat/i;

export const namesBudget = (text: string): boolean =>
  BUDGET.test(text.replace(/(?:ประจำ)?ปีงบประมาณ|fiscal year/gi, " "));

const SPENT = /เบิกจ่าย|ใช้จ่าย(?:จริง|แล้ว|ไป)|จ่ายจริง|\bspent\b|\bspending\b|disburse|expended/i;

export const namesSpent = (text: string): boolean => SPENT.test(text);

const BALANCE = /คงเหลือ|คงค้าง|ยอดหนี้|outstanding|balance|remain/i;

export const namesBalance = (text: string): boolean => BALANCE.test(text);

/** Headings of those who borrow rather than of what they owe. */
const COUNTED =
  /^\(?(?:จำนวน)?\s*(?:องค์กร|ราย(?!ได้|จ่าย|การ)|ผู้กู้|ลูกหนี้\s*\(ราย\)|บัญชี|สัญญา|คน|ครัวเรือน|ชุมชน|กลุ่ม|สหกรณ์|แห่ง)|borrowers?|accounts?$|customers|members|households|number of|^no\.? of/i;

export const countsPeople = (heading: string): boolean => COUNTED.test(heading.trim());

const LOANS = /สินเชื่อ|เงินกู้|เงินให้กู้|ลูกหนี้|\bloans?\b|credit|receivable/i;

export const namesLoans = (text: string): boolean => LOANS.test(text);

const DEFAULTS = /ผิดนัด|ค้างชำระ|เกินกำหนดชำระ|ด้อยคุณภาพ|\bNPLs?\b|default|overdue|arrears|non-?performing/i;

export const namesDefault = (text: string): boolean => DEFAULTS.test(text);

const MONEY_UNIT = /(?:พันล้าน|หมื่น|แสน|ล้าน|พัน)?\s*บาท|\b(?:million|thousand)\s+baht\b|\bbaht\b|\bTHB\b/i;

/** The unit of money that a text names: "ผลการเบิกจ่าย (ล้านบาท)" → "ล้านบาท". */
export const moneyUnitIn = (text: string): string | null =>
  MONEY_UNIT.exec(text)?.[0].replace(/\s+/g, " ").trim() ?? null;

const PREVIOUS = /ปีก่อน|ปีที่แล้ว|previous|prior|last year/i;

export const namesYearBefore = (text: string): boolean => PREVIOUS.test(text);
