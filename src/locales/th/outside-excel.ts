import type { OutsideExcelWords } from "../locale";
import { commandLine } from "./command-line";
import { preview } from "./preview";

export const th: OutsideExcelWords = { commandLine, preview };
