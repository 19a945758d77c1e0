/** A picture as what is drawn on it, from back to front, in points: SVG and canvas are made of the same marks. */
import type { FontLook } from "./font-look";

export type Mark =
  | { type: "rectangle"; x: number; y: number; width: number; height: number; fill: string }
  | {
      type: "line";
      points: readonly (readonly [x: number, y: number])[];
      color: string;
      weight: number;
      dashed: boolean;
    }
  | { type: "dot"; x: number; y: number; radius: number; fill: string }
  | {
      type: "text";
      x: number;
      /** Of the line that letters stand on. */
      y: number;
      text: string;
      font: FontLook;
      anchor: "start" | "middle" | "end";
    };

export interface Picture {
  width: number;
  height: number;
  marks: Mark[];
}

/** Thai faces first: each has the Latin letters too. */
export const FONT_FAMILIES = ["Leelawadee UI", "Noto Sans Thai", "Thonburi", "Garuda", "sans-serif"];

/** Lengths of a dash and of the gap after it, in weights of its line. */
export const DASHES = [4, 3] as const;
