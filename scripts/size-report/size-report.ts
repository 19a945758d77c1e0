import type { Compilation, Compiler } from "webpack";
import { type Part, partOf, partOfFile } from "./parts";
import { gzipped, sharesOf } from "./shares";

/**
 * The whole of it, all screens, functions and both languages: 371 kB measured, and one in a hundred for a sentence here
 * and there. `docs/architecture.md` says what each part weighs, and why it is not 250.
 */
const LIMIT_KB = 375;

/** Prints what a user downloads, gzipped as a server sends it, and fails the build when it grows over the limit. */
export class SizeReport {
  apply(compiler: Compiler): void {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("SizeReport", (compilation) => {
      // The last stage: everything has its name and is as small as it gets.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "SizeReport", stage }, () => {
        const { files, groups } = weigh(compilation);
        const total = sum(files);
        for (const [group, parts] of heaviestFirst(groups, sum)) {
          console.log(line(sum(parts), group));
          for (const [part, size] of heaviestFirst(parts, Number)) console.log(line(size, `  ${part}`));
        }
        console.log("\nFile by file:");
        for (const [name, size] of heaviestFirst(files, Number)) console.log(line(size, name));
        console.log(line(total, `gzipped in all; the limit is ${LIMIT_KB} kB`));
        if (total > LIMIT_KB * 1000)
          compilation.errors.push(
            new WebpackError(`The build weighs ${kilobytes(total)} kB gzipped, over ${LIMIT_KB} kB`),
          );
      });
    });
  }
}

type Sizes = Map<string, number>;

/** What the files weigh, and the parts that they are made from. The source maps are taken away: nobody else needs them. */
function weigh(compilation: Compilation): { files: Sizes; groups: Map<string, Sizes> } {
  const files: Sizes = new Map();
  const groups = new Map<string, Sizes>();
  const add = ([group, part]: Part, size: number): void => {
    const parts = groups.get(group) ?? new Map<string, number>();
    groups.set(group, parts.set(part, (parts.get(part) ?? 0) + size));
  };
  const textOf = (name: string): string => compilation.getAsset(name)?.source.source().toString() ?? "";
  for (const { name } of compilation.getAssets().filter(({ name }) => /\.(js|css|html|json)$/.test(name))) {
    const text = textOf(name);
    files.set(name, gzipped(text));
    if (!name.endsWith(".js")) add(partOfFile(name), gzipped(text));
    else for (const [part, size] of sharesOf(text, textOf(`${name}.map`), partOf)) add(part, size);
  }
  for (const { name } of compilation.getAssets().filter(({ name }) => name.endsWith(".js.map")))
    compilation.deleteAsset(name);
  return { files, groups };
}

const sum = (sizes: Sizes): number => [...sizes.values()].reduce((all, size) => all + size, 0);

const heaviestFirst = <T>(sizes: ReadonlyMap<string, T>, size: (of: T) => number): [string, T][] =>
  [...sizes].sort(([, a], [, b]) => size(b) - size(a));

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

const line = (bytes: number, text: string): string => `${kilobytes(bytes).padStart(8)} kB  ${text}`;
