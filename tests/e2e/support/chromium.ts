/**
 * The browser of the tests: the one named by KPI_BROWSER, or the Chromium inside an npm package, so that a bare machine
 * with Node needs nothing else. Elsewhere than on Linux it is an installed Chrome or Edge.
 */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from "playwright-core";
import { atEnd } from "../../set-up/at-end";
import { PATIENCE_MS } from "./becomes";

// Nothing of the browser's own goes out: no update, no account, no prediction.
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-quic",
  "--disable-sync",
  "--font-render-hinting=none",
  "--no-first-run",
  "--no-pings",
  // As on a desktop: Excel's page and the add-in's frame do not share a thread.
  "--site-per-process",
];

interface Unpacked {
  executable: string;
  libraries: string;
  fontConfiguration: string;
}

/** The system's fonts and the package's: with no font at all the browser ends itself when it is to measure a letter. */
const fontConfigurationIn = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, "fonts")}</dir>
  <cachedir>${join(folder, "font-cache")}</cachedir>
</fontconfig>
`;

/** Inflated once; the package itself would put it into the system's folder for temporary files, whatever its version. */
async function unpacked(): Promise<Unpacked> {
  const require = createRequire(import.meta.url);
  const entry = require.resolve("@sparticuz/chromium");
  const home = entry.slice(0, entry.lastIndexOf(join("@sparticuz", "chromium")));
  const { version } = require(join(home, "@sparticuz/chromium/package.json")) as { version: string };
  const cache = join(home, ".cache/kpi-scorecard-tests");
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    // Two runs at a time each inflate their own; the first to finish is kept.
    const own = mkdtempSync(join(cache, "unpacking-"));
    await inflated(own);
    try {
      renameSync(own, folder);
    } catch {
      rmSync(own, { recursive: true });
    }
  }
  const configuration = join(folder, "fonts.conf");
  writeFileSync(configuration, fontConfigurationIn(folder));
  return {
    executable: join(folder, "chromium"),
    libraries: join(folder, "al2023/lib"),
    fontConfiguration: configuration,
  };
}

/** The package takes its folder, and whether it is to bring the libraries along, from the environment. */
async function inflated(folder: string): Promise<void> {
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" });
  try {
    const { default: packaged } = await import("@sparticuz/chromium");
    packaged.setGraphicsMode = false;
    await packaged.executablePath();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

let launched: Promise<Browser> | null = null;

/** One for all tests of a process. One that ended itself is followed by another. */
async function browser(): Promise<Browser> {
  if (launched && (await launched).isConnected()) return launched;
  launched = launch();
  const next = await launched;
  atEnd(() => next.close());
  return next;
}

/** A window of its own in the browser that all tests share. */
export async function openContext(options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await (await browser()).newContext(options);
  context.setDefaultTimeout(PATIENCE_MS);
  return context;
}

async function launch(): Promise<Browser> {
  const named = process.env.KPI_BROWSER;
  if (named) return chromium.launch({ executablePath: named, args: ARGUMENTS });
  if (process.platform !== "linux" || process.arch !== "x64")
    return chromium
      .launch({ channel: "chrome", args: ARGUMENTS })
      .catch(() => chromium.launch({ channel: "msedge", args: ARGUMENTS }));
  const { executable, libraries, fontConfiguration } = await unpacked();
  const searched = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  return chromium.launch({
    executablePath: executable,
    args: ARGUMENTS,
    env: { ...process.env, LD_LIBRARY_PATH: searched, FONTCONFIG_FILE: fontConfiguration },
  });
}
