import type { PaneWords } from "../locale";

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? "" : "s"}`;

export const handout: PaneWords["handout"] = {
  copy: "Copy for PowerPoint / mail",
  making: "Making pictures of the charts…",
  copied: (pictures, sentences) =>
    `Copied: the headline, ${pictures > 0 ? `${count(pictures, "chart")} ` : ""}and ${count(sentences, "sentence")}. Paste them into PowerPoint or a mail.`,
  noPictures:
    "There are no charts yet, because no sheets were made. Generate the scorecard, then copy again.",
  pictureByPicture: "If the other program leaves the pictures out, copy them one by one.",
  copyPicture: "Copy the picture",
  pictureRefused: "The picture could not be copied. Right-click it and choose Copy image.",
  columns: {
    plan: "Plan",
    target: "Target",
    result: "Result",
    achievement: "Achievement",
    status: "Status",
  },
};
