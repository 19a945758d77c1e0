/** The workbook's cell metadata that tells a formula that spills from one entered with Ctrl+Shift+Enter. */
import type { Package, Relationship } from "../book/source";
import { freeRelationshipId, partText, setPartText } from "./package";
import { element, elements, parseXml, XML_DECLARATION } from "./xml";

const METADATA = {
  type: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata",
  contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml",
};

const DYNAMIC_ARRAY = `${XML_DECLARATION}<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

/** Gives the number a cell refers to it by, adding the part when it is first asked for. */
export function createDynamicArrays(
  parts: Package,
  workbook: string,
  workbookRelationships: Relationship[],
  types: Map<string, string>,
): () => number | null {
  let known: number | null | undefined;
  return () => (known ??= find());

  function find(): number | null {
    const existing = workbookRelationships.find(({ type }) => type.endsWith("/sheetMetadata"));
    if (existing) return indexIn(partText(parts, existing.target));
    const part = `${workbook.slice(0, workbook.lastIndexOf("/") + 1)}metadata.xml`;
    setPartText(parts, part, DYNAMIC_ARRAY);
    types.set(part, METADATA.contentType);
    workbookRelationships.push({
      id: freeRelationshipId(workbookRelationships),
      type: METADATA.type,
      target: part,
      external: false,
    });
    return 1;
  }
}

/** Where the file has metadata of its own, the place of the dynamic arrays among it; null where it has none. */
function indexIn(xml: string | null): number | null {
  if (xml === null) return null;
  const root = parseXml(xml);
  const types = element(root, "metadataTypes");
  const type = types ? elements(types).findIndex(({ attributes }) => attributes.name === "XLDAPR") + 1 : 0;
  const cells = element(root, "cellMetadata");
  if (type === 0 || !cells) return null;
  const at = elements(cells).findIndex((block) => Number(elements(block, "rc")[0]?.attributes.t) === type);
  return at < 0 ? null : at + 1;
}
