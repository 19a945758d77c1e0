/** Builds the preview's pages: the window with the workbook, and the pane's frame, which is the add-in's own page. */
import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack, { type Configuration } from "webpack";
import { contentSecurityPolicy } from "../../runtime/content-security-policy";
import { functionsMetadata } from "../../functions/metadata";
import { guideFiles } from "../../guide/guide-files";
import { metadataFile } from "../../locales/metadata-file";
import { LANGUAGES } from "../../text/language";

export const root = fileURLToPath(new URL("../../../", import.meta.url));
const { resolve } = createRequire(import.meta.url);

/** Where the pages ask for Microsoft's client; the server takes it from the installed package. */
export const OFFICE_CLIENT = "office/excel-web-16.00.debug.js";

function configuration(folder: string): Configuration {
  const page = new HtmlPlugin({
    filename: "index.html",
    template: join(root, "src/preview/page/index.html"),
    chunks: ["main"],
  });
  const pane = new HtmlPlugin({
    filename: "pane.html",
    template: join(root, "src/runtime/taskpane.html"),
    templateParameters: {
      contentSecurityPolicy: contentSecurityPolicy(),
      officeJs: OFFICE_CLIENT,
      paneStyles: "",
    },
    chunks: ["pane"],
  });
  return {
    mode: "development",
    context: root,
    devtool: "source-map",
    target: ["web", "es2022"],
    entry: { main: "./src/preview/page/main.ts", pane: "./src/preview/page/pane.ts" },
    output: { path: folder, filename: "[name].js", publicPath: "auto", clean: true },
    resolve: {
      extensions: [".ts", ".tsx", ".js"],
      // For browsers its package names a script that wants owl as a global.
      alias: { "@odoo/o-spreadsheet$": resolve("@odoo/o-spreadsheet").replace(/\.cjs$/, ".esm.js") },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "esbuild-loader",
          options: { target: "es2022", jsx: "automatic", charset: "utf8" },
        },
      ],
    },
    experiments: { css: true },
    performance: false,
    infrastructureLogging: { level: "error" },
    plugins: [
      page,
      pane,
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png" },
          { from: "assets/samples/*.xlsx", to: "samples/[name][ext]" },
          { from: "src/runtime/page.css", to: "page.css" },
          ...guideFiles(root),
          { from: resolve("@odoo/o-spreadsheet").replace(/\.cjs$/, ".xml"), to: "grid/o_spreadsheet.xml" },
        ],
      }),
    ],
  };
}

export async function bundle(folder: string): Promise<void> {
  const compiler = webpack(configuration(folder));
  if (!compiler) throw new Error("webpack gave no compiler");
  const stats = await new Promise<webpack.Stats>((done, fail) =>
    compiler.run((error, result) =>
      result ? done(result) : fail(error ?? new Error("webpack gave no result")),
    ),
  );
  await new Promise<void>((done, fail) => compiler.close((error) => (error ? fail(error) : done())));
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: "errors-only" }));
  await mkdir(folder, { recursive: true });
  for (const language of LANGUAGES)
    await writeFile(join(folder, metadataFile(language)), JSON.stringify(functionsMetadata(language)));
}
