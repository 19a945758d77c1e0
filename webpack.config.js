import { GriffelCSSExtractionPlugin } from "@griffel/webpack-extraction-plugin";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import CssPlugin from "mini-css-extract-plugin";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { tsImport } from "tsx/esm/api";

const root = fileURLToPath(new URL(".", import.meta.url));
const script = (name) => tsImport(`./scripts/${name}.ts`, import.meta.url);

const { contentSecurityPolicy, officeJs } = await tsImport(
  "./src/runtime/content-security-policy.ts",
  import.meta.url,
);
const { guideFiles } = await tsImport("./src/guide/guide-files.ts", import.meta.url);
const { developmentOrigin, manifestFor, normalOrigin } = await script("manifest");
const { ShortClassNames } = await script("short-class-names/short-class-names");
const { SizeReport } = await script("size-report/size-report");

/** The oldest web view that has ExcelApi 1.12 and the shared runtime understands this much. */
const target = "es2022";

/**
 * One page for the shared runtime: `runtime.js` answers functions and commands, the pane's chunks come when it is shown.
 * The add-in may be served from a folder too: `--env origin=https://example.org/kpi`, or KPI_ORIGIN.
 */
export default async function configuration(env, { mode = "production" }) {
  const production = mode === "production";
  const origin = normalOrigin(env.origin ?? process.env.KPI_ORIGIN ?? developmentOrigin);

  return {
    mode,
    // Never an eval'ed map: the page's security policy refuses eval, in development too. In production the size report
    // reads the maps and takes them away.
    devtool: production ? "hidden-source-map" : "source-map",
    target: ["web", target],
    entry: { runtime: "./src/runtime/main.ts" },
    output: {
      path: `${root}dist`,
      // The manifest names runtime.js, so it has no hash; the page asks for it with one in the query.
      filename: "[name].js",
      chunkFilename: production ? "[name].[contenthash:8].js" : "[name].js",
      // All files stand beside the page: finding out where the script came from would be code in what answers cells.
      publicPath: "",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        // Rules run from the last to the first.
        ...(production ? extractedStyles : []),
        { test: /\.tsx?$/, loader: "esbuild-loader", options: { target, jsx: "automatic", charset: "utf8" } },
      ],
    },
    performance: false,
    optimization: production
      ? {
          // The libraries stay with the pane: modules of one chunk are merged into one scope, which is a tenth lighter.
          splitChunks: { cacheGroups: { default: false, defaultVendors: false } },
          // Short ones: what is shared with the workbook's script is asked for by them, and nothing compresses a number.
          moduleIds: "size",
          chunkIds: "size",
          mangleExports: "size",
        }
      : {},
    plugins: [
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/runtime/taskpane.html",
        templateParameters: ({ assets }) => ({
          contentSecurityPolicy: contentSecurityPolicy(env.WEBPACK_SERVE ? socketsOf(developmentOrigin) : ""),
          officeJs,
          paneStyles: Object.keys(assets).find((name) => name.startsWith("griffel.")) ?? "",
        }),
        hash: production,
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png" },
          { from: "src/runtime/page.css", to: "page.css" },
          ...guideFiles(root),
        ],
      }),
      new ForOffice(origin),
      ...(production
        ? [
            // Without its loader: runtime.js answers cells, and stays as small as it is.
            new CssPlugin({ filename: "[name].[contenthash:8].css", ignoreOrder: true, runtime: false }),
            new GriffelCSSExtractionPlugin(),
            new ShortClassNames(),
            new SizeReport(),
          ]
        : []),
    ],
    ...(env.WEBPACK_SERVE && { devServer: await devServer() }),
  };
}

/**
 * Griffel's styles, Fluent's and the pane's own, become one style sheet while building. In development and in the preview
 * they are made when a component is first drawn, which takes a compiler for them along into the pane.
 */
const extractedStyles = [
  {
    test: /\.(js|tsx)$/,
    include: [`${root}src/taskpane`, /node_modules.@fluentui/],
    loader: GriffelCSSExtractionPlugin.loader,
  },
  { test: /\.tsx$/, include: `${root}src/taskpane`, loader: "@griffel/webpack-loader" },
  { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
];

/** What Office itself reads: the manifest and the functions' metadata. */
class ForOffice {
  constructor(origin) {
    this.origin = origin;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("ForOffice", (compilation) => {
      compilation.fileDependencies.add(`${root}manifest.xml`);
      compilation.contextDependencies.add(`${root}src/functions`);
      compilation.contextDependencies.add(`${root}src/locales`);
      const emit = (name, text) => compilation.emitAsset(name, new sources.RawSource(text));
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "ForOffice", stage }, async () => {
        const { functionsMetadata } = await tsImport("./src/functions/metadata.ts", import.meta.url);
        const { metadataFile } = await tsImport("./src/locales/metadata-file.ts", import.meta.url);
        const { LANGUAGES } = await tsImport("./src/text/language.ts", import.meta.url);
        emit("manifest.xml", manifestFor(await readFile(`${root}manifest.xml`, "utf8"), this.origin));
        for (const language of LANGUAGES)
          emit(metadataFile(language), JSON.stringify(functionsMetadata(language)));
      });
    });
  }
}

/** Served as Excel needs it: https, with a certificate this computer trusts (made and installed once, with a question). */
async function devServer() {
  const { getHttpsServerOptions } = (await import("office-addin-dev-certs")).default;
  const { port } = new URL(developmentOrigin);
  return {
    host: "localhost",
    port,
    server: { type: "https", options: await getHttpsServerOptions() },
    // Excel on the web fetches functions.json from its own origin; without this the functions never register.
    headers: { "Access-Control-Allow-Origin": "*" },
    hot: false,
    client: { overlay: false },
  };
}

function socketsOf(origin) {
  return origin.replace(/^https/, "wss");
}
