/** A parsed field mask: names with what is wanted below them; an empty tree means everything below. */
export type FieldTree = Map<string, FieldTree>;

/** "sheets(properties.title,data/rowData/values(note))" → tree; null where the mask is malformed. */
export function parseFields(mask: string): FieldTree | null {
  let at = 0;
  const list = (end: string): FieldTree | null => {
    const tree: FieldTree = new Map();
    for (;;) {
      let node = tree;
      for (;;) {
        const name = /^[\w*]+/.exec(mask.slice(at))?.[0];
        if (name === undefined) return null;
        at += name.length;
        const existing = node.get(name) ?? new Map();
        node.set(name, existing);
        node = existing;
        if (mask[at] !== "." && mask[at] !== "/") break;
        at++;
      }
      if (mask[at] === "(") {
        at++;
        const below = list(")");
        if (!below) return null;
        for (const [name, subtree] of below) node.set(name, subtree);
      }
      if (mask[at] === ",") {
        at++;
        continue;
      }
      if (end === ")" ? mask[at] !== ")" : at < mask.length) return null;
      at++;
      return tree;
    }
  };
  return list("");
}

/** Keeps what the mask names, through lists. */
export function project(value: unknown, tree: FieldTree): unknown {
  if (tree.size === 0 || tree.has("*") || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => project(item, tree));
  const kept: Record<string, unknown> = {};
  for (const [name, below] of tree) {
    const inner = (value as Record<string, unknown>)[name];
    if (inner !== undefined) kept[name] = project(inner, below);
  }
  return kept;
}

/** Whether a mask such as "userEnteredFormat.numberFormat" covers a path; "*" covers everything. */
export function covers(mask: string, path: string): boolean {
  if (mask.trim() === "*") return true;
  const tree = parseFields(mask.replace(/\s/g, ""));
  let node = tree;
  for (const name of path.split(".")) {
    if (!node) return false;
    if (node.has("*")) return true;
    const next: FieldTree | undefined = node.get(name);
    if (!next) return false;
    if (next.size === 0) return true;
    node = next;
  }
  return true;
}
