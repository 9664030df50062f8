/** A cell's own words in a message: one line, shortened at a word, in typographic quotes. */
export function quote(text: string, longest = 60): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= longest) return `“${line}”`;
  const cut = line.slice(0, longest);
  const space = cut.lastIndexOf(" ");
  return `“${cut.slice(0, space > longest / 2 ? space : longest).trim()}…”`;
}

/** "1 key result", "3 key results". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c", "a, b, c and 4 more". */
export function list(items: readonly string[], most = 3): string {
  const shown = items.slice(0, most);
  const rest = items.length - shown.length;
  if (rest > 0) return `${shown.join(", ")} and ${rest} more`;
  return shown.length < 2
    ? shown.join("")
    : `${shown.slice(0, -1).join(", ")} and ${shown[shown.length - 1]}`;
}

/** A figure as a person writes it: 0.4 of unit "%" is "40%". */
export function figure(number: number, unit: string | null = null): string {
  const shown = (value: number) => String(Number(value.toPrecision(6)));
  if (unit === "%") return `${shown(number * 100)}%`;
  return unit === null ? shown(number) : `${shown(number)} ${unit}`;
}
