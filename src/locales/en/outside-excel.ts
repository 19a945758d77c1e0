import type { OutsideExcelWords } from "../locale";
import { commandLine } from "./command-line";
import { preview } from "./preview";

export const en: OutsideExcelWords = { commandLine, preview };
