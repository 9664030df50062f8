import { benchLint } from "./lint.ts";
import { benchReading } from "./reading.ts";
import { benchWording } from "./wording.ts";

/** Ratios of two times measured in this one run; the machine's speed and load fall out. `most` is what the ratio should not exceed. */
interface Ratio {
  readonly what: string;
  readonly own: number;
  readonly yardstick: number;
  readonly most: number;
}

const reading = benchReading();
const wording = benchWording();
const lint = benchLint();

const ratios: Ratio[] = [
  {
    what: "read 10,000 rows × 10 columns / SheetJS parses the same .xlsx",
    own: reading.read,
    yardstick: reading.parse,
    most: 0.25,
  },
  {
    what: "read 20,000 rows / read 10,000 rows",
    own: reading.readDouble,
    yardstick: reading.read,
    most: 2.5,
  },
  {
    what: "all wording rules on 10,000 key results / write-good on the same",
    own: wording.wording,
    yardstick: wording.writeGood,
    most: 0.5,
  },
  {
    what: "whole lint of 10,000 key results / SheetJS parses the same .xlsx",
    own: lint.lint,
    yardstick: lint.parse,
    most: 0.25,
  },
  {
    what: "re-check after an edit of one cell / the whole lint",
    own: lint.recheck,
    yardstick: lint.lint,
    most: 0.01,
  },
];

for (const { what, own, yardstick, most } of ratios) {
  const ratio = own / yardstick;
  const verdict = ratio <= most ? "within" : "ABOVE ";
  console.log(
    `${verdict} ${most}: ${ratio.toFixed(4).padStart(8)}   ${what} (${own.toFixed(2)} / ${yardstick.toFixed(2)} ms)`,
  );
}
