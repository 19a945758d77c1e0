import type { PaneWords } from "../locale";

const cells = (number: number): string =>
  `${new Intl.NumberFormat("en").format(number)} ${number === 1 ? "cell" : "cells"}`;

export const handover: PaneWords["handover"] = {
  title: "Send to others",
  explanation:
    "Readers without this add-in see #NAME? in place of the KPI functions. Make the sheets ready to send, and they see every figure.",
  send: "Make ready to send",
  ready: "The add-in's sheets are ready to send: every figure shows without the add-in.",
  backToLive: "Back to KPI functions",
  kpiFormulas: (number) =>
    `${cells(number)} of your own use KPI functions and will show #NAME? to the reader. Copy them and paste them as values before sending.`,
  more: (number) => `and ${cells(number)} more`,

  unanswered: (number) =>
    `${cells(number)} on the add-in's sheets show #NAME? or #BUSY!, because the workbook was opened before the add-in was ready.`,
  rewrite: "Enter the formulas again",
  rulesChanged: "The rules have changed since the sheets were made; some figures still go by the old ones.",
  followRules: "Write the sheets by these rules",

  wayBack:
    "Ctrl+Z cannot undo this command, but what was there before can be put back here, until the workbook is changed or closed.",
  putBack: "Put back what was there",
  hasPutBack: "Put back: the workbook is as it was before the sheets were written.",
};
