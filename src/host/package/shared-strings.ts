import { scanXml, unescapeCellText } from "./xml";

/** The strings of xl/sharedStrings.xml: rich text as its characters, without the phonetic guides. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = "";
  let inText = false;
  let phonetic = 0;
  scanXml(xml, {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") phonetic++;
      else if (name === "t") inText = phonetic === 0;
    },
    text(data) {
      if (inText) text += data;
    },
    close(name) {
      if (name === "t") inText = false;
      else if (name === "rPh") phonetic--;
      else if (name === "si") strings.push(unescapeCellText(text));
    },
  });
  return strings;
}
