/**
 * Checks a deployed add-in before anybody's Excel does:
 *
 *     npm run check-deployment -- https://kpi.example.org
 *
 * Exit code 0: Excel will take it, warnings aside; 1: it will not; 2: wrong usage.
 */
import { readFileSync } from "node:fs";
import { inspectDeployment } from "./inspect";

const [address, ...more] = process.argv.slice(2);

if (address === undefined || more.length > 0 || !URL.canParse(address)) {
  console.error("Usage: npm run check-deployment -- URL-OF-THE-DEPLOYED-FOLDER");
  process.exitCode = 2;
} else {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  const problems = await inspectDeployment(address, version);
  for (const { severity, url, found, remedy } of problems)
    console.log(`${severity}: ${url}\n  ${found}\n  ${remedy}`);
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  console.log(errors > 0 ? `${errors} errors, ${warnings} warnings` : `No errors, ${warnings} warnings`);
  process.exitCode = errors > 0 ? 1 : 0;
}
