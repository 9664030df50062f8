import { writeFileSync } from "node:fs";
import { buildSample, samplePath } from "./okrs.ts";

writeFileSync(samplePath, buildSample());
console.log(`Wrote ${samplePath}`);
