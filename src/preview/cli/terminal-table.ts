/** A table for the terminal, aligned by what Thai text takes up there: vowels and tone marks above and below take no room. */
import { textWidth } from "../../workbook/writing/text-width";

export interface TerminalColumn {
  heading: string;
  align: "left" | "right";
  /** Longer text is cut, with an ellipsis. */
  most?: number;
}

const segments = new Intl.Segmenter("th", { granularity: "grapheme" });

function cut(text: string, most: number): string {
  if (textWidth(text) <= most) return text;
  let width = 0;
  for (const { segment, index } of segments.segment(text)) {
    width += textWidth(segment);
    if (width > most - 1) return `${text.slice(0, index)}…`;
  }
  return text;
}

/** The table's lines: headings, a rule, and the rows. */
export function terminalTable(
  columns: readonly TerminalColumn[],
  rows: readonly (readonly string[])[],
): string {
  const shown = [columns.map(({ heading }) => heading), ...rows].map((row) =>
    row.map((text, index) => cut(text.replace(/\s+/g, " "), columns[index]?.most ?? Infinity)),
  );
  const widths = columns.map((_, index) =>
    shown.reduce((widest, row) => Math.max(widest, textWidth(row[index] ?? "")), 0),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((text, index) => {
        const room = " ".repeat((widths[index] ?? 0) - textWidth(text));
        return columns[index]?.align === "right" ? room + text : text + room;
      })
      .join("  ")
      .trimEnd();
  const [heading = [], ...body] = shown;
  return [line(heading), widths.map((width) => "─".repeat(width)).join("  "), ...body.map(line)].join("\n");
}
