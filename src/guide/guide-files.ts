import { join } from "node:path";
import { guideFile } from "../locales/guide-file";
import { LANGUAGES } from "../text/language";
import { guidePage } from "./guide-page";

interface CopiedFile {
  from: string;
  to: string;
  toType: "file" | "dir";
  noErrorOnMissing?: true;
  transform?: (content: Buffer) => string;
}

/** What the build copies for the guide, as copy-webpack-plugin's patterns: its pages, their pictures, their style. */
export const guideFiles = (root: string): CopiedFile[] => [
  ...LANGUAGES.map((language): CopiedFile => {
    return {
      from: join(root, `docs/guide.${language}.md`),
      to: guideFile(language),
      toType: "file",
      transform: (markdown) => guidePage(markdown.toString(), language),
    };
  }),
  // They are taken in the preview, which has this very guide: the first time there are none.
  { from: join(root, "docs/guide"), to: "guide", toType: "dir", noErrorOnMissing: true },
  { from: join(root, "src/guide/help.css"), to: "help.css", toType: "file" },
];
