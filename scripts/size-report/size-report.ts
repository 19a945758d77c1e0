import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Compiler } from "webpack";

/**
 * The whole of it, all screens, functions and both languages. React is 66 kB of it and Fluent's components 100; what answers
 * cells is a fraction, comes first and waits for none of them.
 */
const LIMIT_KB = 330;

/** Prints what a user downloads, gzipped as a server sends it, and fails the build when it grows over the limit. */
export class SizeReport {
  apply(compiler: Compiler): void {
    compiler.hooks.afterEmit.tap("SizeReport", (compilation) => {
      const sizes = compilation
        .getAssets()
        .filter(({ name }) => /\.(js|css|html|json)$/.test(name))
        // From the folder: once written, webpack has let go of the content.
        .map(({ name }) => ({
          name,
          kB: gzipSync(readFileSync(join(compiler.outputPath, name))).length / 1000,
        }))
        .sort((a, b) => b.kB - a.kB);
      const total = sizes.reduce((sum, { kB }) => sum + kB, 0);
      for (const { name, kB } of sizes) console.log(line(kB, name));
      console.log(line(total, `gzipped in all; the limit is ${LIMIT_KB} kB`));
      if (total > LIMIT_KB)
        compilation.errors.push(
          new compiler.webpack.WebpackError(
            `The build weighs ${total.toFixed(1)} kB gzipped, over ${LIMIT_KB} kB`,
          ),
        );
    });
  }
}

function line(kB: number, text: string): string {
  return `${kB.toFixed(1).padStart(8)} kB  ${text}`;
}
