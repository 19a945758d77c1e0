/** What a workbook keeps of the file it came from, so that whatever is not changed is saved as it came. */

/** Part names without the leading slash, in the order of the file. */
export type Package = Map<string, Uint8Array>;

export interface XmlElement {
  /** With its prefix, as it was written. */
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

export interface Relationship {
  id: string;
  type: string;
  /** A part's name, or a URL where `external`. */
  target: string;
  external: boolean;
}

export interface SheetSection {
  name: string;
  xml: string;
}

export interface SheetSource {
  part: string;
  /** The workbook's number for the sheet, and its relationship to it. */
  sheetId: number;
  relationshipId: string;
  /** The declaration and the root's start tag. */
  head: string;
  rootName: string;
  sections: SheetSection[];
  relationships: Relationship[];
  /** Worksheet custom properties: the key and the part that holds the value. */
  customParts: Map<string, string>;
}
