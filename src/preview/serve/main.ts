/** `npm run preview`: the add-in on a workbook in the browser, without Excel. */
import { join } from "node:path";
import { bundle, root } from "./bundle";
import { openBrowser } from "./open-browser";
import { serve } from "./server";

const PORT = 3300;
const OPTIONS = ["--no-open"];

const unknown = process.argv.slice(2).filter((argument) => !OPTIONS.includes(argument));
if (unknown.length > 0) {
  console.error(`npm run preview -- [--no-open]\nNot an option: ${unknown.join(" ")}`);
  process.exit(2);
}

const folder = join(root, "out/preview");
console.log("Building the preview …");
await bundle(folder);
const served = await serve(folder, PORT);
console.log(`${served.address}\nCtrl+C ends it.`);
if (!process.argv.includes("--no-open")) openBrowser(served.address);

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void served.close());
