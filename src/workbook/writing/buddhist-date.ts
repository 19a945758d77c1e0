import type { Language } from "../settings";

const BUDDHIST_ERA = 543;

const MONTHS = {
  th: "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
  en: "January February March April May June July August September October November December",
};

const twoDigits = (value: number) => String(value).padStart(2, "0");

/**
 * A moment as an official document dates it; in Thai by the Buddhist calendar. The clock is the computer's own.
 *
 * @example momentIn("th", new Date(2020, 9, 5, 14, 30)) // "5 ตุลาคม 2563 เวลา 14:30 น."
 */
export function momentIn(language: Language, moment: Date): string {
  const month = MONTHS[language].split(" ")[moment.getMonth()] ?? "";
  const time = `${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`;
  return language === "th"
    ? `${moment.getDate()} ${month} ${moment.getFullYear() + BUDDHIST_ERA} เวลา ${time} น.`
    : `${moment.getDate()} ${month} ${moment.getFullYear()}, ${time}`;
}

/** The months of a fiscal quarter (1 Oct – 30 Sep) with its calendar year: quarter 1 of 2563 is in 2562. */
export function monthsOfQuarter(language: Language, quarter: 1 | 2 | 3 | 4, fiscalYear: number): string {
  const year = quarter === 1 ? fiscalYear - 1 : fiscalYear;
  const months = {
    th: ["ต.ค.–ธ.ค.", "ม.ค.–มี.ค.", "เม.ย.–มิ.ย.", "ก.ค.–ก.ย."],
    en: ["Oct–Dec", "Jan–Mar", "Apr–Jun", "Jul–Sep"],
  }[language][quarter - 1];
  return `${months} ${language === "th" ? year : year - BUDDHIST_ERA}`;
}
