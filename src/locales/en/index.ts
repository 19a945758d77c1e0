import type { Locale } from "../locale";
import { columnRoles } from "./column-roles";
import { doubt } from "./doubts";
import { errors } from "./errors";
import { finding } from "./findings";
import { mappingProblem } from "./mapping-problems";
import { pane } from "./pane";
import { runNote } from "./run-notes";
import { sheets } from "./sheets";
import { template } from "./template";

export const en: Locale = {
  pane,
  sheets,
  template,
  finding,
  doubt,
  mappingProblem,
  columnRoles,
  runNote,
  errors,
};
