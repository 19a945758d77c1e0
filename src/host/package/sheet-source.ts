/** A worksheet part cut into its top-level elements, so that those a session did not change are kept as they are. */
import type { SheetSection } from "../book/source";
import { localName } from "./xml";

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<(\/?)([^\s/>]+)(?:"[^"]*"|'[^']*'|[^"'>])*?(\/?)>/g;

export function cutSheet(xml: string): { head: string; rootName: string; sections: SheetSection[] } {
  const sections: SheetSection[] = [];
  let depth = 0;
  let start = 0;
  let head = "";
  let rootName = "";
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(xml); token; token = TOKEN.exec(xml)) {
    const [text, closing, name, selfClosing] = token;
    if (name === undefined) continue;
    if (closing === "/") {
      depth--;
      if (depth === 1) sections.push({ name: localName(name), xml: xml.slice(start, TOKEN.lastIndex) });
      continue;
    }
    if (depth === 0) {
      rootName = name;
      head = xml.slice(0, TOKEN.lastIndex);
      // An empty root still wants an end.
      if (selfClosing === "/") head = `${head.slice(0, -2)}>`;
    }
    if (depth === 1) start = token.index;
    if (selfClosing !== "/") depth++;
    else if (depth === 1) sections.push({ name: localName(name), xml: text });
  }
  return { head, rootName, sections };
}
