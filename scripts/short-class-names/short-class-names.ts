import type { Compilation, Compiler } from "webpack";
import { inScript, inStyles, type Replacement, shortNames } from "./short-names";

/**
 * Shortens the names in the extracted styles and in the scripts that use them. They are hashes, which nothing compresses,
 * and each stands in the style sheet and in every component that it belongs to: 11 kB of the gzipped build.
 */
export class ShortClassNames {
  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("ShortClassNames", (compilation) => {
      // Before the minifier, which brings the source maps along, and before files are named after their content.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE - 1;
      compilation.hooks.processAssets.tap({ name: "ShortClassNames", stage }, () => {
        const styles = textsOf(compilation, /^griffel\..*css$/);
        const scripts = textsOf(compilation, /\.js$/);
        const names = shortNames([...styles.values()].join(""), [...scripts.values()]);
        const replace = (name: string, replacements: Replacement[]): void =>
          compilation.updateAsset(name, (source) => {
            const shortened = new sources.ReplaceSource(source);
            for (const { start, end, text } of replacements) shortened.replace(start, end - 1, text);
            return shortened;
          });
        for (const [name, text] of styles) replace(name, inStyles(text, names));
        for (const [name, text] of scripts) replace(name, inScript(text, names));
      });
    });
  }
}

/** The text of each file so named. */
const textsOf = (compilation: Compilation, name: RegExp): Map<string, string> =>
  new Map(
    Object.entries(compilation.assets)
      .filter(([file]) => name.test(file))
      .map(([file, source]) => [file, source.source().toString()]),
  );
