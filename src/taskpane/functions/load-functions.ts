import { metadataFile } from "../../locales/metadata-file";
import type { Language } from "../../text/language";

/** A custom function as Excel is told of it. */
export interface FunctionText {
  id: string;
  description: string;
  parameters: { name: string; description: string; optional?: boolean }[];
}

/** The very file that Excel takes the descriptions from: it lies beside the page, and nothing is said twice. */
export async function loadFunctions(language: Language): Promise<FunctionText[]> {
  const answer = await fetch(metadataFile(language));
  if (!answer.ok) throw new Error(`${answer.status}`);
  return ((await answer.json()) as { functions: FunctionText[] }).functions;
}
