/** A figure in a key result's unit for a person: "40", "38 %", "$1.9M", "12.5 min". Percentages come as fractions. */
export function figureText(number: number, unit: string | null): string {
  if (unit === "%") return `${rounded(number * 100)} %`;
  const sign = number < 0 ? "-" : "";
  if (unit !== null && /^[$€£¥₹₩₽₺]$/.test(unit)) return `${sign}${unit}${short(Math.abs(number))}`;
  return unit === null || unit === "" ? short(number) : `${short(number)} ${unit}`;
}

/** Three significant digits below a hundred, whole numbers above. */
function rounded(number: number): string {
  const digits = Math.abs(number) >= 100 ? 0 : Math.abs(number) >= 10 ? 1 : 2;
  return String(Number(number.toFixed(digits)));
}

function short(number: number): string {
  const size = Math.abs(number);
  if (size >= 1e9) return `${rounded(number / 1e9)}B`;
  if (size >= 1e6) return `${rounded(number / 1e6)}M`;
  if (size >= 1e4) return `${rounded(number / 1e3)}k`;
  return rounded(number);
}
