/**
 * Texts that stand on several of the sheets written together, a plan's title before all: each goes over the wire once, and
 * is copied from the first sheet to the others.
 */
import type { Content } from "./sheet-plan";
import { eachInSlices, type Slices } from "./slices";

interface Place {
  sheet: string;
  row: number;
  column: number;
}

/** Texts one below the other that stand the same way on a sheet written before. */
export interface RepeatedTexts {
  row: number;
  column: number;
  rows: number;
  from: Place;
}

export interface TextsWritten {
  /** @param isCopied whether the text of a cell may come from another sheet */
  repeatedIn(
    cells: readonly (readonly Content[])[],
    isCopied: (row: number, column: number) => boolean,
  ): Slices<RepeatedTexts[]>;
  /** Remembers where the sheet's texts stand. */
  add(sheet: string, cells: readonly (readonly Content[])[]): Slices<void>;
}

/** Shorter texts are not looked for: they cost no more than the look. */
const MIN_LENGTH = 12;
/** Characters of a block below which copying it costs more than its texts. */
const MIN_BLOCK = 400;

const ROWS_A_SLICE = 256;

const isLong = (content: Content | undefined): content is string =>
  typeof content === "string" && content.length >= MIN_LENGTH;

/** A block while it grows, from the top. */
interface OpenBlock extends RepeatedTexts {
  characters: number;
}

export function textsWritten(): TextsWritten {
  const sheets = new Map<string, readonly (readonly Content[])[]>();
  const places = new Map<string, Place>();

  const continues = ({ row, rows, from }: OpenBlock, at: number, text: string): boolean =>
    row + rows === at && sheets.get(from.sheet)?.[from.row + rows]?.[from.column] === text;

  return {
    *repeatedIn(cells, isCopied) {
      if (places.size === 0) return [];
      const blocks: OpenBlock[] = [];
      const open = new Map<number, OpenBlock>();
      yield* eachInSlices(
        cells,
        (inRow, row) =>
          inRow.forEach((text, column) => {
            if (!isLong(text) || !isCopied(row, column)) return;
            const last = open.get(column);
            if (last && continues(last, row, text)) {
              last.rows++;
              last.characters += text.length;
              return;
            }
            const from = places.get(text);
            if (!from) return;
            const block = { row, column, rows: 1, from, characters: text.length };
            blocks.push(block);
            open.set(column, block);
          }),
        ROWS_A_SLICE,
      );
      return blocks
        .filter(({ characters }) => characters >= MIN_BLOCK)
        .map(({ row, column, rows, from }) => ({ row, column, rows, from }));
    },

    *add(sheet, cells) {
      sheets.set(sheet, cells);
      yield* eachInSlices(
        cells,
        (inRow, row) =>
          inRow.forEach((text, column) => {
            if (isLong(text) && !places.has(text)) places.set(text, { sheet, row, column });
          }),
        ROWS_A_SLICE,
      );
    },
  };
}
